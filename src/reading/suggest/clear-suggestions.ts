import type { Offer } from "../../offers/schema.ts";
import { acceptAnswer } from "./settle-answer.ts";
import { acceptTerm } from "./settle-term.ts";
import type { SuggestedAnswer } from "./suggested-answers.ts";
import type { SuggestedTerm } from "./suggested-terms.ts";

interface Suggestions {
  readonly terms: readonly SuggestedTerm[];
  readonly answers: readonly SuggestedAnswer[];
}

/** The suggestions that need no choice by the person: terms, and answers of which the reader is sure and nothing says otherwise. */
export const clearOnes = ({ terms, answers }: Suggestions): Suggestions & { readonly count: number } => {
  const sure = answers.filter(({ choice, isOtherwise }) => choice !== null && !isOtherwise);
  return { terms, answers: sure, count: terms.length + sure.length };
};

/** The offer with all of these accepted: one edit, which one undo takes back. */
export const acceptAllClear = (offer: Offer, { terms, answers }: Suggestions): Offer =>
  answers.reduce(
    (current, answer) => (answer.choice === null ? current : acceptAnswer(current, answer, answer.choice)),
    terms.reduce(acceptTerm, offer),
  );
