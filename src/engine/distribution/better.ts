import { at } from "../at.ts";
import type { ScoreDistribution } from "./score-distribution.ts";
import { type Share, TOLERANCE } from "../units.ts";

/** P(S < s) + ½ P(S = s) along a distribution: the chance of a score s to be ahead of it. */
const chanceAgainst = ({ probabilities }: ScoreDistribution): Float64Array => {
  const chances = new Float64Array(probabilities.length);
  let below = 0;
  for (let index = 0; index < probabilities.length; index += 1) {
    const mass = probabilities[index] ?? 0;
    chances[index] = below + mass / 2;
    below += mass;
  }
  return chances;
};

/** Probability that a score exceeds another, ties half, given the other's chances to be beaten. */
const probabilityBetter = (
  { first, probabilities }: ScoreDistribution,
  other: ScoreDistribution,
  against: Float64Array,
): Share => {
  const offset = first - other.first;
  const overlapEnd = Math.min(probabilities.length, Math.max(0, against.length - offset));
  let better = 0;
  for (let index = Math.max(0, -offset); index < overlapEnd; index += 1) {
    better += (probabilities[index] ?? 0) * (against[index + offset] ?? 0);
  }
  for (let index = overlapEnd; index < probabilities.length; index += 1) better += probabilities[index] ?? 0;
  return Math.min(1, better);
};

/**
 * `better[a][b]`: probability that a's score exceeds b's, ties half, from the same grid; ½ on the diagonal; engine §3.
 *
 * @example pairwiseBetter(evaluation.distributions)[0] // [0.5, 7 / 18]
 */
export const pairwiseBetter = (distributions: readonly ScoreDistribution[]): readonly (readonly Share[])[] => {
  const better = distributions.map(() => distributions.map((): Share => 0.5));
  for (const [b, other] of distributions.entries()) {
    const against = chanceAgainst(other);
    for (const [a, one] of distributions.slice(0, b).entries()) {
      const chance = probabilityBetter(one, other, against);
      at(better, a).splice(b, 1, chance);
      at(better, b).splice(a, 1, 1 - chance);
    }
  }
  return better;
};

/** A lead this likely tells two offers apart: 2 to 1. */
export const TELLS_APART: Share = 2 / 3;

/**
 * In neither direction is a lead as likely as 2 to 1; engine §3.
 *
 * @example cannotBeToldApart(0.6) // true
 */
export const cannotBeToldApart = (better: Share): boolean =>
  better < TELLS_APART - TOLERANCE && 1 - better < TELLS_APART - TOLERANCE;
