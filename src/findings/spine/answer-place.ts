import type { Case } from "../case.ts";
import { comparedNow } from "./next-step.ts";
import { stillToAnswer } from "./still-to-answer.ts";

/**
 * Where answering goes on: the next question of the first offer whose short form isn't done; then the first offer's whole
 * list; without an offer the form that adds one.
 */
export const answerPlace = (context: Case): string => {
  for (const id of comparedNow(context)) {
    const [first] = stillToAnswer(context, id);
    if (first !== undefined) return `/offers/${id}/answer/${first.id}`;
  }
  const [first] = comparedNow(context);
  const any = first ?? context.file.offers?.[0]?.id;
  return any === undefined ? "/offers/new" : `/offers/${any}/answers`;
};
