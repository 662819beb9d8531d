/** Weighted sums of distributions on the grid; engine §11. Their masses need not sum to 1. */
import { at } from "../at.ts";
import type { ScoreDistribution } from "../distribution/score-distribution.ts";
import type { ScorePart } from "../offer/score-part.ts";

/** A shape, and a part of one value by which it is moved and weighed. */
export interface Placing {
  readonly shape: ScoreDistribution;
  readonly point: ScorePart;
}

const createSum = (first: number, end: number): ScoreDistribution => ({
  first,
  probabilities: new Float64Array(end - first),
});

/**
 * The sum of distributions, at least one.
 *
 * @example addUp([{ first: 0, probabilities: [0.5] }, { first: 1, probabilities: [0.5] }]).probabilities // [0.5, 0.5]
 */
export const addUp = (distributions: readonly ScoreDistribution[]): ScoreDistribution => {
  const first = Math.min(...distributions.map((each) => each.first));
  const end = Math.max(...distributions.map((each) => each.first + each.probabilities.length));
  const sum = createSum(first, end);
  for (const each of distributions) addAt(sum, each, 0, 1);
  return sum;
};

/** Adds a shape, moved by whole steps and weighed, to a sum that has room for it. */
const addAt = (sum: ScoreDistribution, shape: ScoreDistribution, step: number, weight: number): void => {
  const [to, from] = [sum.probabilities, shape.probabilities];
  const offset = shape.first + step - sum.first;
  for (let index = 0; index < from.length; index += 1) {
    to[index + offset] = (to[index + offset] ?? 0) + weight * (from[index] ?? 0);
  }
};

/**
 * The sum of shapes that are placed, at least one; a value between two grid points is shared between them.
 *
 * @example placed([{ shape: { first: 0, probabilities: [1] }, point: scorePart([3], [0.5]) }]).first // 300
 */
export const placed = (placings: readonly Placing[]): ScoreDistribution => {
  const starts = placings.map(({ shape, point }) => shape.first + at(point.steps, 0));
  const ends = placings.map(({ shape }, place) => at(starts, place) + shape.probabilities.length + 1);
  const sum = createSum(Math.min(...starts), Math.max(...ends));
  for (const { shape, point } of placings) {
    const step = at(point.steps, 0);
    addAt(sum, shape, step, at(point.below, 0));
    if (point.shared > 0) addAt(sum, shape, step + 1, at(point.above, 0));
  }
  return sum;
};
