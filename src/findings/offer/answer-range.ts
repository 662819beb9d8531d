import { movedTo } from "../case.ts";
import type { AskItem } from "../../engine/comparison.ts";
import { type Case, beliefIn, comparedOffer } from "../case.ts";

/** The lowest and highest score to which learning one open answer could take its offer, in points. */
export const answerRange = (
  theCase: Case,
  { offer, question }: Pick<AskItem, "offer" | "question">,
): readonly [number, number] => {
  const { values, probabilities } = beliefIn(theCase, offer, question);
  const { score } = comparedOffer(theCase, offer);
  const possible = values.filter((_, index) => (probabilities[index] ?? 0) > 0);
  const at = (value: number): number => score + movedTo(theCase, offer, question, value);
  return possible.length === 0 ? [score, score] : [at(Math.min(...possible)), at(Math.max(...possible))];
};
