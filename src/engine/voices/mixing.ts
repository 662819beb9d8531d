/** Weighted sums of distributions on the grid; engine §11. Their masses need not sum to 1. */
import { at } from "../at.ts";
import type { ScoreDistribution } from "../distribution/score-distribution.ts";
import type { ScorePart } from "../offer/score-part.ts";

/**
 * The sum of distributions, at least one.
 *
 * @example addUp([{ first: 0, probabilities: [0.5] }, { first: 1, probabilities: [0.5] }]).probabilities // [0.5, 0.5]
 */
export const addUp = (distributions: readonly ScoreDistribution[]): ScoreDistribution => {
  const [only, ...others] = distributions;
  if (only !== undefined && others.length === 0) return only;
  const first = Math.min(...distributions.map((each) => each.first));
  const end = Math.max(...distributions.map((each) => each.first + each.probabilities.length));
  const sum = new Float64Array(end - first);
  for (const { first: start, probabilities } of distributions) {
    const offset = start - first;
    for (let index = 0; index < probabilities.length; index += 1) {
      sum[index + offset] = (sum[index + offset] ?? 0) + at(probabilities, index);
    }
  }
  return { first, probabilities: sum };
};

/**
 * A shape moved and weighed once for each of `points`, parts of one value each, and summed: a value between two grid points
 * is shared between them.
 *
 * @example placed({ first: 0, probabilities: [1] }, [scorePart([3], [0.5]), scorePart([4], [0.5])]).first // 300
 */
export const placed = (
  { first, probabilities }: ScoreDistribution,
  points: readonly ScorePart[],
): ScoreDistribution => {
  const starts = points.map(({ steps }) => at(steps, 0));
  const lowest = Math.min(...starts);
  const sum = new Float64Array(Math.max(...starts) - lowest + probabilities.length + 1);
  for (const [place, { below, above }] of points.entries()) {
    const offset = at(starts, place) - lowest;
    const [here, next] = [at(below, 0), at(above, 0)];
    let before = 0;
    for (let index = 0; index < probabilities.length; index += 1) {
      const mass = at(probabilities, index);
      sum[index + offset] = (sum[index + offset] ?? 0) + here * mass + next * before;
      before = mass;
    }
    const end = probabilities.length + offset;
    sum[end] = at(sum, end) + next * before;
  }
  return { first: first + lowest, probabilities: sum };
};
