import { beforeSigning } from "../../engine/asking/before-signing.ts";
import { type Case, nameOf } from "../case.ts";
import { guidanceLine } from "../rubric/cited.ts";
import { listInWords } from "../words/list-in-words.ts";

/** What to ask about one offer before it is signed. */
export interface BeforeYouSign {
  readonly offer: string;
  readonly title: string;
  /** why these are asked, and on whose word */
  readonly why: string;
  /** what it rests on, a line each */
  readonly sources: readonly string[];
  /** what could cost most first */
  readonly items: readonly {
    readonly question: string;
    readonly topic: string;
    readonly who: string;
    readonly wording: string;
  }[];
}

/** The offer that is chosen, else the one in front; null with none. */
const offerToSign = ({ file, comparison, modelled }: Case): string | null => {
  const chosen = file.app?.decision?.offer ?? file.offers?.find(({ status }) => status === "accepted")?.id;
  return chosen !== undefined && modelled.has(chosen) ? chosen : comparison.leader;
};

/** How many sources are cited, those of what could cost most first. */
const CITED = 4;

/**
 * The open questions on what ends or changes good seats, of the offer that is chosen or in front, whatever an answer could
 * change of the choice. Null without offers, and where nothing of them is open.
 */
export const beforeYouSign = (theCase: Case): BeforeYouSign | null => {
  const id = offerToSign(theCase);
  const offer = id === null ? undefined : theCase.modelled.get(id)?.offer;
  if (offer === undefined) return null;
  const packs = theCase.rubric.packs;
  const items = beforeSigning(theCase.model, offer).flatMap(({ question }) =>
    packs.flatMap(({ questions }) =>
      questions.flatMap(({ id: asked, topic, prompt, ask }) =>
        asked === question ? [{ question, topic: topic ?? prompt, who: ask.who, wording: ask.wording }] : [],
      ),
    ),
  );
  if (items.length === 0) return null;
  const cited = items.flatMap(({ question }) =>
    packs.flatMap(({ questions, sources }) => {
      const ids = questions.find(({ id: asked }) => asked === question)?.sources ?? [];
      return sources.filter((source) => ids.includes(source.id));
    }),
  );
  const sources = [...new Set(cited)].slice(0, CITED);
  const publishers = listInWords([...new Set(sources.map(({ publisher }) => publisher))]);
  return {
    offer: offer.id,
    title: `Before you sign with ${nameOf(theCase, offer.id)}`,
    why: `Ask these in any case: they can end or change a good job, or come out too late. They rest on public guidance and posts, among them ${publishers}. What could cost most comes first.`,
    sources: sources.map(guidanceLine),
    items,
  };
};
