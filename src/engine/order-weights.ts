import type { PointsById } from "./weights.ts";

/** The rank-order centroid's weight of each place among `count`: w_i = (1/n) Σ_{k ≥ i} 1/k. */
const centroid = (count: number): readonly number[] => {
  const weights: number[] = [];
  let tail = 0;
  for (let place = count; place >= 1; place -= 1) {
    tail += 1 / place;
    weights.unshift(tail / count);
  }
  return weights;
};

/**
 * Weights that sum to 1 from the order of points alone: the rank-order centroid (Barron & Barrett 1996, Management
 * Science 42(11)) over the criteria of positive points; equal points share the mean of their places; 0 stays 0.
 * Engine §10.
 *
 * @example orderWeights({ pay: 30, teaching: 10 }) // { pay: 0.75, teaching: 0.25 }
 */
export const orderWeights = (points: PointsById): PointsById => {
  const positive = Object.values(points).filter((value) => value > 0);
  const weights = centroid(positive.length);
  return Object.fromEntries(
    Object.entries(points).map(([id, value]) => {
      if (!(value > 0)) return [id, 0];
      const above = positive.filter((other) => other > value).length;
      const level = positive.filter((other) => other === value).length;
      const shared = weights.slice(above, above + level).reduce((sum, weight) => sum + weight, 0);
      return [id, shared / level];
    }),
  );
};
