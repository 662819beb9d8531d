import { at } from "../at.ts";
import type { Belief, Model } from "../model.ts";
import type { Points, Share } from "../units.ts";

/** What one question does to an offer's score. */
export interface QuestionContribution {
  /** index into `Model.questions` */
  readonly question: number;
  /** share of the total weight, 0–1 */
  readonly weight: Share;
  /** partial value under the belief */
  readonly mean: Share;
  readonly gained: Points;
  /** gained and lost sum to 100 over all questions */
  readonly lost: Points;
  /** standard deviation of what it contributes; engine §4 */
  readonly spread: Points;
}

/** Standard deviation of a belief's partial value. */
const deviation = ({ values, probabilities, mean }: Belief): Share =>
  Math.sqrt(values.reduce((sum, value, index) => sum + at(probabilities, index) * (value - mean) ** 2, 0));

/**
 * The score of an offer by questions, in their order; they sum to it.
 *
 * @example questionContributions(model, harbor.beliefs).map(({ gained }) => gained) // [30, 15, 15, 10]
 */
export const questionContributions = (model: Model, beliefs: readonly Belief[]): readonly QuestionContribution[] =>
  beliefs.map((belief, question) => {
    const { criterion, share } = at(model.questions, question);
    const weight = at(model.weights, criterion) * share;
    const gained = 100 * weight * belief.mean;
    const spread = belief.open ? 100 * weight * deviation(belief) : 0;
    return { question, weight, mean: belief.mean, gained, lost: 100 * weight - gained, spread };
  });
