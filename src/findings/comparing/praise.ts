import { type Case, beliefIn, criterionInSentence, modelledOffer } from "../case.ts";
import { lookup } from "../../offers/lookup.ts";
import type { Offer } from "../../offers/schema.ts";
import { listInWords } from "../words/list-in-words.ts";

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
