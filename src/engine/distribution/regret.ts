import { type ScoreDistribution, massBelow, meanOf, pointsAt } from "./score-distribution.ts";
import type { Points } from "../units.ts";

/** E[max of the scores], in points: the last score less the sum of P(max ≤ s) over the grid before it. */
const expectedMaximum = (distributions: readonly ScoreDistribution[]): Points => {
  const start = Math.max(...distributions.map(({ first }) => first));
  const end = Math.max(...distributions.map(({ first, probabilities }) => first + probabilities.length));
  const reached = new Float64Array(end - start).fill(1);
  for (const distribution of distributions) {
    const { first, probabilities } = distribution;
    let below = massBelow(distribution, start);
    const length = Math.min(reached.length, Math.max(0, first + probabilities.length - start));
    for (let index = 0; index < length; index += 1) {
      below += probabilities[index + start - first] ?? 0;
      reached[index] = (reached[index] ?? 0) * below;
    }
  }
  let before = 0;
  for (let index = 0; index < reached.length - 1; index += 1) before += reached[index] ?? 0;
  return pointsAt(end - 1) - pointsAt(before);
};

/**
 * Expected regret of each offer: E[max_o S_o] − E[S_o], in points, of the grids' means; engine §3. The leader's is the
 * expected value of perfect information (Howard 1966).
 *
 * @example expectedRegrets([{ first: 100, probabilities: [1] }, { first: 300, probabilities: [1] }]) // [2, 0]
 */
export const expectedRegrets = (distributions: readonly ScoreDistribution[]): readonly Points[] => {
  if (distributions.length === 0) return [];
  const maximum = expectedMaximum(distributions);
  return distributions.map((distribution) => Math.max(0, maximum - meanOf(distribution)));
};
