import type { Comparison, OneVoice } from "../../engine/comparison.ts";
import type { Model } from "../../engine/model.ts";
import { withSourceNames } from "../../offers/edit/edit-sources.ts";
import type { Offer, Statement } from "../../offers/schema.ts";
import { sourceName } from "../../offers/source-name.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { evidenceLabel } from "../words/evidence-label.ts";

const statementsIn = ({ answers = {}, pay }: Offer): readonly Pick<Statement, "from" | "evidence">[] => [
  ...Object.values(answers).flatMap((answer) => [answer].concat(answer.also ?? [])),
  ...(pay === undefined ? [] : [pay]),
];

/** Someone of a kind: "a recruiter" for "From a recruiter", "someone in the team" for "From the team", else "a source". */
const someone = (label: string): string => {
  const { article, who } = /^from (?<article>an?|the) (?<who>.+)$/iu.exec(label)?.groups ?? {};
  if (article === undefined || who === undefined) return "a source";
  return article.toLowerCase() === "the" ? `someone in the ${who}` : `${article} ${who}`;
};

/**
 * What stands for the names of an offer's sources where they are not to be shown: the kind of source that each was first
 * said to be, numbered from the second on. Who is the same stays the same, so that no figure changes.
 */
const hiddenSourceNames = (rubric: Pick<Rubric, "evidence">, offer: Offer): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { from, evidence } of statementsIn(offer)) {
    const name = sourceName(from);
    if (name === null || names.has(name)) continue;
    const kind = someone(evidenceLabel(rubric, evidence));
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    names.set(name, count === 1 ? kind : `${kind} (${count})`);
  }
  return names;
};

/** The offer with kinds of sources in the place of their names. */
export const withHiddenSources = (rubric: Pick<Rubric, "evidence">, offer: Offer): Offer => {
  const names = hiddenSourceNames(rubric, offer);
  return withSourceNames(offer, (name) => names.get(name) ?? name);
};

/** The same names in the figures; `offers` as they were, with their names. */
export const oneVoiceHidden = (
  rubric: Pick<Rubric, "evidence">,
  offers: readonly Offer[],
  oneVoice: OneVoice | null,
): OneVoice | null => {
  const names = new Map(offers.map((offer) => [offer.id, hiddenSourceNames(rubric, offer)]));
  return (
    oneVoice && {
      ...oneVoice,
      voices: oneVoice.voices.map((voice) =>
        voice.from === null
          ? voice
          : Object.assign({}, voice, { from: names.get(voice.offer)?.get(voice.from) ?? voice.from }),
      ),
    }
  );
};

/** A model and its comparison with kinds of sources in the place of their names. */
export const withoutSourceNames = (
  model: Model,
  comparison: Comparison,
): { readonly model: Model; readonly comparison: Comparison } => {
  const offers = model.offers.map(({ offer }) => offer);
  return {
    model: {
      ...model,
      offers: model.offers.map(({ offer, beliefs }) => ({ offer: withHiddenSources(model.rubric, offer), beliefs })),
    },
    comparison: { ...comparison, oneVoice: oneVoiceHidden(model.rubric, offers, comparison.oneVoice) },
  };
};
