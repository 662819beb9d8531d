/** The additive score of multi-attribute value theory (Keeney & Raiffa), and what it is made of; engine §2. */
import { at } from "../at.ts";
import type { Belief, Model } from "../model.ts";
import type { Points, Share } from "../units.ts";

type Beliefs = readonly Belief[];

/** The share-weighted mean of a criterion's questions, for each criterion. */
const byCriterion = (model: Model, valueOf: (question: number) => Share): readonly Share[] =>
  model.criteria.map(({ questions }) => {
    let sum = 0;
    for (const question of questions) sum += at(model.questions, question).share * valueOf(question);
    return sum;
  });

/**
 * Partial value of each criterion under the beliefs.
 *
 * @example partialValues(model, lumen.beliefs) // [0.5, 1, 1]
 */
export const partialValues = (model: Model, beliefs: Beliefs): readonly Share[] =>
  byCriterion(model, (question) => at(beliefs, question).mean);

/**
 * What each criterion adds to the score; they sum to it.
 *
 * @example contributions([0.5, 0.3, 0.2], [0.5, 1, 1]) // [25, 30, 20]
 */
export const contributions = (weights: readonly Share[], partials: readonly Share[]): readonly Points[] =>
  weights.map((weight, index) => 100 * weight * at(partials, index));

/**
 * The sum of the contributions.
 *
 * @example totalScore([25, 30, 20]) // 75
 */
export const totalScore = (parts: readonly Points[]): Points => parts.reduce<number>((sum, part) => sum + part, 0);

/**
 * The scores of all offers under weights.
 *
 * @example scoresUnder(model, model.weights) // [70, 75]
 */
export const scoresUnder = (model: Model, weights: readonly Share[]): readonly Points[] =>
  model.offers.map(({ beliefs }) => totalScore(contributions(weights, partialValues(model, beliefs))));

/**
 * Partial value of each criterion if all that the person goes by is true and every unknown turns out at its worst, or best.
 *
 * @example casePartials(model, harbor.beliefs, "worst") // [1, 0, 0.5]
 */
export const casePartials = (model: Model, beliefs: Beliefs, unknowns: "worst" | "best"): readonly Share[] => {
  const extreme = unknowns === "worst" ? Math.min : Math.max;
  return byCriterion(model, (question) => {
    return at(beliefs, question).face ?? extreme(...at(model.questions, question).values);
  });
};

/**
 * The score of that case.
 *
 * @example caseScore(model, harbor.beliefs, "best") // 90
 */
export const caseScore = (model: Model, beliefs: Beliefs, unknowns: "worst" | "best"): Points =>
  totalScore(contributions(model.weights, casePartials(model, beliefs, unknowns)));

/**
 * Share of the total weight whose questions have a known answer, with any evidence.
 *
 * @example answeredShare(model, harbor.beliefs) // 0.7
 */
export const answeredShare = (model: Model, beliefs: Beliefs): Share =>
  byCriterion(model, (question) => (at(beliefs, question).known ? 1 : 0)).reduce<number>(
    (sum, known, index) => sum + at(model.weights, index) * known,
    0,
  );
