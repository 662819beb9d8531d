import type { ComparedOffer } from "../../engine/comparison.ts";
import { lift } from "../../engine/offer/stake.ts";
import { beliefIn, type Case, comparedOffer, criterionInSentence, modelledOffer, weightOf } from "../case.ts";
import { listInWords } from "../words/list-in-words.ts";
import { lookup } from "../../offers/lookup.ts";
import type { Offer } from "../../offers/schema.ts";

/** A lift below this is not worth a word, in points. */
const WORTH_A_WORD = 0.5;

/** What a criterion adds to a score above the middle of its scale, in points; engine §9. */
interface Lift {
  readonly criterion: string;
  readonly points: number;
}

const lifts = (theCase: Case, offer: ComparedOffer): readonly Lift[] =>
  theCase.model.criteria.map(({ id }) => ({
    criterion: id,
    points: lift(weightOf(theCase, id), lookup(offer.criteria, id)?.partial ?? 0.5),
  }));

/** The up to two criteria that lift an offer's score most, and the up to two that hold it back most; ids, most first. */
export const liftedAndHeldBack = (
  theCase: Case,
  offer: string,
): { readonly lifted: readonly string[]; readonly heldBack: readonly string[] } => {
  const all = lifts(theCase, comparedOffer(theCase, offer));
  const most = (sign: 1 | -1): readonly string[] =>
    all
      .filter(({ points }) => sign * points >= WORTH_A_WORD)
      .toSorted((a, b) => sign * (b.points - a.points))
      .slice(0, 2)
      .map(({ criterion }) => criterion);
  return { lifted: most(1), heldBack: most(-1) };
};

/** Whether the person said how they know an answer; a criterion of their own asks for no evidence. */
const isSaidHow = (offer: Offer, kind: "choice" | "pay" | "own", question: string): boolean => {
  if (kind === "own") return true;
  const said = kind === "pay" ? offer.pay : lookup(offer.answers, question);
  return said?.evidence !== undefined;
};

/** Whether at least half of what is answered of a criterion, by share, says how it is known; so too with nothing answered. */
const isKnownHow = (theCase: Case, offerId: string, criterion: string): boolean => {
  const { offer } = modelledOffer(theCase, offerId);
  const asked = (theCase.criteria.get(criterion)?.questions ?? []).flatMap((at) => theCase.model.questions[at] ?? []);
  const answered = asked.filter(({ id }) => beliefIn(theCase, offerId, id).known);
  const sum = (questions: typeof asked): number => questions.reduce((total, { share }) => total + share, 0);
  return 2 * sum(answered.filter(({ id, kind }) => isSaidHow(offer, kind, id))) >= sum(answered);
};

/**
 * What speaks for an offer, of criteria that lift its score: "strong on mentorship". What nobody said how they know is not
 * praised as if it were known: "good on mentorship if what you heard is so". Null without a criterion.
 */
export const praise = (theCase: Case, offer: string, lifted: readonly string[]): string | null => {
  const known = lifted.filter((id) => isKnownHow(theCase, offer, id));
  const named = (ids: readonly string[]): string => listInWords(ids.map((id) => criterionInSentence(theCase, id)));
  if (known.length > 0) return `strong on ${named(known)}`;
  return lifted.length === 0 ? null : `good on ${named(lifted)} if what you heard is so`;
};
