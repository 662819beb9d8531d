import { type ScoreDistribution, pointsAt } from "./score-distribution.ts";
import type { Points, Share } from "../units.ts";

/** The scores that round to one whole point, and how likely they are together. */
export interface WholePoint {
  readonly at: Points;
  readonly share: Share;
}

/**
 * A score's distribution by whole points, lowest first, without gaps: as it is drawn. The shares sum to 1.
 *
 * @example byWholePoints({ first: 149, probabilities: [0.5, 0.5] }) // [{ at: 1, share: 0.5 }, { at: 2, share: 0.5 }]
 */
export const byWholePoints = ({ first, probabilities }: ScoreDistribution): readonly WholePoint[] => {
  const lowest = Math.round(pointsAt(first));
  const shares: number[] = [];
  for (let index = 0; index < probabilities.length; index += 1) {
    const place = Math.round(pointsAt(first + index)) - lowest;
    shares[place] = (shares[place] ?? 0) + (probabilities[index] ?? 0);
  }
  return shares.map((share, place) => ({ at: lowest + place, share }));
};
