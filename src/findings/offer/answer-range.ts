import type { AskItem } from "../../engine/comparison.ts";
import { type Case, beliefIn, comparedOffer, questionWeight } from "../case.ts";

/** The lowest and highest score to which learning one open answer could take its offer, in points. */
export const answerRange = (
  context: Case,
  { offer, question }: Pick<AskItem, "offer" | "question">,
): readonly [number, number] => {
  const { values, probabilities, mean } = beliefIn(context, offer, question);
  const { score } = comparedOffer(context, offer);
  const possible = values.filter((_, index) => (probabilities[index] ?? 0) > 0);
  const at = (value: number): number => score + 100 * questionWeight(context, question) * (value - mean);
  return possible.length === 0 ? [score, score] : [at(Math.min(...possible)), at(Math.max(...possible))];
};
