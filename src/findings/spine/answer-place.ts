import type { Case } from "../case.ts";
import { comparedNow } from "./next-step.ts";
import { stillToAnswer } from "./still-to-answer.ts";
import { paths } from "../paths.ts";

/**
 * Where answering goes on: the next question of the first offer whose short form isn't done; then the first offer's whole
 * list; without an offer the form that adds one.
 */
export const answerPlace = (theCase: Case): string => {
  for (const id of comparedNow(theCase)) {
    const [first] = stillToAnswer(theCase, id);
    if (first !== undefined) return paths.answer(id, first.id);
  }
  const [first] = comparedNow(theCase);
  const any = first ?? theCase.file.offers?.[0]?.id;
  return any === undefined ? paths.newOffer : paths.answers(any);
};
