import type { ScoreDistribution } from "./score-distribution.ts";
import { type Share, TOLERANCE } from "./units.ts";

/** Probability that the first score exceeds the second, ties half, both on the same grid; engine §3. */
export const probabilityBetter = (one: ScoreDistribution, other: ScoreDistribution): Share => {
  const offset = one.first - other.first;
  const ahead = Math.min(Math.max(offset, 0), other.probabilities.length);
  let below = 0;
  for (let index = 0; index < ahead; index += 1) below += other.probabilities[index] ?? 0;
  let better = 0;
  for (let index = Math.max(0, -offset); index < one.probabilities.length; index += 1) {
    const tied = index + offset < other.probabilities.length ? (other.probabilities[index + offset] ?? 0) : 0;
    better += (one.probabilities[index] ?? 0) * (below + tied / 2);
    below += tied;
  }
  return Math.min(1, better);
};

/** `better[a][b]` for every two, by index; ½ on the diagonal. */
export const pairwiseBetter = (distributions: readonly ScoreDistribution[]): readonly (readonly Share[])[] => {
  const better = distributions.map(() => distributions.map((): Share => 0.5));
  for (const [a, one] of distributions.entries()) {
    for (const [b, other] of distributions.slice(0, a).entries()) {
      const chance = probabilityBetter(one, other);
      better[a]?.splice(b, 1, chance);
      better[b]?.splice(a, 1, 1 - chance);
    }
  }
  return better;
};

/** In neither direction is a lead as likely as 2 to 1; engine §3. */
export const cannotBeToldApart = (better: Share): boolean =>
  better < 2 / 3 - TOLERANCE && 1 - better < 2 / 3 - TOLERANCE;
