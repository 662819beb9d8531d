import { bandLabel } from "../../words/band-label.ts";
import { type Case, comparedOffer, nameOf } from "../../case.ts";
import { counted } from "../../words/counts-in-words.ts";
import { flagSentences, type FlagSentence } from "../../offer/flag-sentence.ts";
import { type Explained, type MethodText, rankedOffers } from "../method-section.ts";
import { lowered, paragraph, sentence } from "../../words/sentence.ts";

const flagCount = (flags: readonly FlagSentence[]): string => {
  const raised = flags.filter(({ state }) => state === "Raised").length;
  const possible = flags.length - raised;
  if (possible === 0) return `${counted(raised, "sign")} raised`;
  return raised === 0
    ? `no sign raised, and ${counted(possible, "possible one")}`
    : `${counted(raised, "sign")} raised, and ${counted(possible, "possible one")}`;
};

/** The offer's own signs, or, where it has none, those of the best offer that has. */
const flagged = (theCase: Case, offer: string): string | undefined =>
  [offer, ...rankedOffers(theCase).map(({ id }) => id)].find((id) => flagSentences(theCase, id).length > 0);

/** Signs to take seriously; engine §7. */
export const methodFlags = ({ theCase, offer }: Explained): MethodText => {
  const shown = flagged(theCase, offer);
  const flags = shown === undefined ? [] : flagSentences(theCase, shown);
  const isAnswered = comparedOffer(theCase, offer).answered > 0;
  const none =
    shown === offer ? null : `${nameOf(theCase, offer)} has no sign raised${isAnswered ? " or possible" : ""}.`;
  const [gravest] = flags;
  return {
    says: paragraph(none, shown === undefined ? null : `${nameOf(theCase, shown)} has ${flagCount(flags)}.`),
    how: [
      ...(gravest === undefined ? [] : [paragraph(sentence(gravest.title), gravest.effect)]),
      "A sign is raised when your answers make it so, however the open ones turn out. It is possible when the open ones could still make it so. Answers are taken at their word here: how you know them makes no difference.",
    ],
    tables:
      shown === undefined
        ? []
        : [
            {
              caption: `The signs of ${nameOf(theCase, shown)}`,
              columns: ["Sign", "State", "Verdict at most"],
              rows: flags.map(({ id, title, state }) => ({
                head: title,
                cells: [state, ceilingOf(theCase, id)],
              })),
              inWords: true,
            },
          ],
    exact: {
      term: "A condition over answers, in three truth values",
      formula: "raised: true under every completion of the open answers; possible: true under some",
      source: "The conditions stand in the rubric, each with what it rests on.",
    },
  };
};

const ceilingOf = ({ model: { rubric } }: Case, flag: string): string => {
  const ceiling = rubric.flags.find(({ id }) => id === flag)?.ceiling;
  return ceiling === undefined ? "no ceiling" : lowered(bandLabel(rubric.bands, ceiling));
};
