import type { AskItem } from "../../engine/comparison.ts";
import { TOLERANCE } from "../../engine/units.ts";
import {
  beliefIn,
  type Case,
  comparedOffer,
  modelledOffer,
  modelQuestion,
  movedTo,
  optionLabel,
  questionWeight,
} from "../case.ts";
import { signedTenths, wholePoints } from "../words/points-in-words.ts";
import { lowered, paragraph, quoted } from "../words/sentence.ts";
import { lookup } from "../../offers/lookup.ts";

/** "This answer moved the score +2.6."; both scores in points. */
export const scoreMoved = (before: number, after: number): string => {
  const change = signedTenths(after - before);
  return change === "0.0" ? "This answer left the score where it was." : `This answer moved the score ${change}.`;
};

/** The score that an offer would have if a question's answer were this option, for certain; points. */
export const scoreIf = (theCase: Case, offer: string, question: string, option: string): number => {
  const { mean } = beliefIn(theCase, offer, question);
  const { optionIds, values } = modelQuestion(theCase, question);
  const value = values[optionIds.indexOf(option)] ?? mean;
  return comparedOffer(theCase, offer).score + movedTo(theCase, offer, question, value);
};

/** "If it were “you take your turn …” instead, it would be 66."; the step above the answer's, or below the best one. */
const ifInstead = (theCase: Case, offer: string, question: string): string | null => {
  const answer = lookup(modelledOffer(theCase, offer).offer.answers, question);
  const { optionIds } = modelQuestion(theCase, question);
  const chosen = optionIds.indexOf(answer?.choice ?? "");
  const other = optionIds[chosen === optionIds.length - 1 ? chosen - 1 : chosen + 1];
  if (chosen < 0 || other === undefined || questionWeight(theCase, question) <= TOLERANCE) return null;
  const score = wholePoints(scoreIf(theCase, offer, question, other));
  return `If it were ${quoted(lowered(optionLabel(theCase, question, other)))} instead, it would be ${score}.`;
};

/**
 * What the last answer did: "This answer moved the score +2.6. If it were “…” instead, it would be 66." `before` is the
 * offer's score before the answer, in points; the case is the one after it.
 */
export const answerEffect = (theCase: Case, offer: string, question: string, before: number): string =>
  paragraph(scoreMoved(before, comparedOffer(theCase, offer).score), ifInstead(theCase, offer, question));

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
