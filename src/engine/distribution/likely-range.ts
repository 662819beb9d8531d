/** The 10th and 90th percentile of a score; engine §2. */
import { type ScoreDistribution, pointsAt } from "./score-distribution.ts";
import { type Points, type Share, TOLERANCE } from "../units.ts";

export type LikelyRange = readonly [Points, Points];

export const FROM: Share = 0.1;
export const TO: Share = 0.9;

/**
 * The smallest grid point s with P(S ≤ s) ≥ p.
 *
 * @example quantile({ first: 100, probabilities: [0.5, 0.5] }, 0.9) // 1.01
 */
export const quantile = ({ first, probabilities }: ScoreDistribution, p: Share): Points => {
  let index = 0;
  let reached = probabilities[0] ?? 0;
  while (reached < p - TOLERANCE && index < probabilities.length - 1) {
    index += 1;
    reached += probabilities[index] ?? 0;
  }
  return pointsAt(first + index);
};

/**
 * Where the score is likely to lie: in 8 of 10 ways this could turn out.
 *
 * @example likelyRange({ first: 100, probabilities: [0.5, 0.5] }) // [1, 1.01]
 */
export const likelyRange = (distribution: ScoreDistribution): LikelyRange => [
  quantile(distribution, FROM),
  quantile(distribution, TO),
];
