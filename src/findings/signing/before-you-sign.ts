import { beforeSigning } from "../../engine/asking/before-signing.ts";
import { type Case, nameOf } from "../case.ts";
import { listInWords } from "../words/list-in-words.ts";

/** What to ask about one offer before it is signed. */
export interface BeforeYouSign {
  readonly offer: string;
  readonly title: string;
  /** why these are asked, and on whose word */
  readonly why: string;
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

/**
 * The open questions on what ends or changes good seats, of the offer that is chosen or in front, also where no answer could
 * change the choice. Null without offers, and where nothing of them is open.
 */
export const beforeYouSign = (context: Case): BeforeYouSign | null => {
  const id = offerToSign(context);
  const offer = id === null ? undefined : context.modelled.get(id)?.offer;
  if (offer === undefined) return null;
  const packs = context.rubric.packs;
  const items = beforeSigning(context.model, offer).flatMap(({ question }) =>
    packs.flatMap(({ questions }) =>
      questions.flatMap(({ id: asked, topic, prompt, ask }) =>
        asked === question ? [{ question, topic: topic ?? prompt, who: ask.who, wording: ask.wording }] : [],
      ),
    ),
  );
  if (items.length === 0) return null;
  const asked = new Set(items.map(({ question }) => question));
  const publishers = packs.flatMap(({ questions, sources }) => {
    const cited = new Set(questions.filter((each) => asked.has(each.id)).flatMap((each) => each.sources));
    return sources.filter((source) => cited.has(source.id)).map(({ publisher }) => publisher);
  });
  const sources = listInWords([...new Set(publishers)].slice(0, 4));
  return {
    offer: offer.id,
    title: `Before you sign with ${nameOf(context, offer.id)}`,
    why: `Ask these even if no answer could change your choice: they are what ends or changes good seats, or comes out too late. They rest on public guidance and posts, among them ${sources}. What could cost most comes first.`,
    items,
  };
};
