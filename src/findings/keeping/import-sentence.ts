import { counted } from "../words/counts-in-words.ts";
import { listInWords } from "../words/list-in-words.ts";

/** What of an offer an import would change here. */
export interface OfferDifference {
  /** how many answers differ, are new or go */
  readonly answers: number;
  /** other parts that differ, as they are called: "pay", "the date to reply by" */
  readonly parts: readonly string[];
}

/** What becomes of an offer: "new here", "the same as here", "differs in three answers and pay". */
export const offerDifference = (difference: OfferDifference | null): string => {
  if (difference === null) return "new here";
  const { answers, parts } = difference;
  const differing = [...(answers === 0 ? [] : [counted(answers, "answer")]), ...parts];
  return differing.length === 0 ? "the same as here" : `differs in ${listInWords(differing)}`;
};
