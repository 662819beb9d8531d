import { type ScoreDistribution, meanOf, pointsAt } from "./score-distribution.ts";
import { STEPS_PER_POINT } from "./score-part.ts";
import type { Points } from "./units.ts";

/** E[max of the scores], in points: the last score less the sum of P(max ≤ s) over the grid before it. */
const expectedMaximum = (distributions: readonly ScoreDistribution[]): Points => {
  const start = Math.max(...distributions.map(({ first }) => first));
  const end = Math.max(...distributions.map(({ first, probabilities }) => first + probabilities.length));
  const reached = new Float64Array(end - start).fill(1);
  for (const { first, probabilities } of distributions) {
    let below = probabilities.subarray(0, start - first).reduce((sum, mass) => sum + mass, 0);
    const length = Math.min(reached.length, Math.max(0, first + probabilities.length - start));
    for (let index = 0; index < length; index += 1) {
      below += probabilities[index + start - first] ?? 0;
      reached[index] = (reached[index] ?? 0) * below;
    }
  }
  const before = reached.subarray(0, -1).reduce((sum, chance) => sum + chance, 0);
  return pointsAt(end - 1) - before / STEPS_PER_POINT;
};

/**
 * Expected regret of each offer: E[max_o S_o] − E[S_o], in points, of the grids' means; engine §3. The leader's is the
 * expected value of perfect information (Howard 1966).
 */
export const expectedRegrets = (distributions: readonly ScoreDistribution[]): readonly Points[] => {
  if (distributions.length === 0) return [];
  const maximum = expectedMaximum(distributions);
  return distributions.map((distribution) => Math.max(0, maximum - meanOf(distribution)));
};
