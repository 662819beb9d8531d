import { toPoints } from "../../../engine/units.ts";
import type { PointsById } from "../../../engine/weights.ts";
import { lookup } from "../../../offers/lookup.ts";

/**
 * Points of 100 with one criterion moved and the others rescaled in proportion, so that the sum stays 100 and a criterion's
 * points are its share; where all others are 0 they share the rest equally (engine §5). `value` from 0 to 100.
 */
export const rescaled = (points: PointsById, id: string, value: number): PointsById => {
  const others = Object.entries(points).filter(([other]) => other !== id);
  const sum = others.reduce((total, [, each]) => total + each, 0);
  const rest = 100 - value;
  if (others.length === 0) return { [id]: 100 };
  return {
    ...Object.fromEntries(others.map(([other, each]) => [other, sum > 0 ? (each * rest) / sum : rest / others.length])),
    [id]: value,
  };
};

/** A normalised vector as points of 100, by criterion. */
export const pointsOf = (criteria: readonly { readonly id: string }[], weights: readonly number[]): PointsById =>
  Object.fromEntries(criteria.map(({ id }, index) => [id, toPoints(weights[index] ?? 0)]));

/** Weights are kept with four decimals, so that is how far two that are the same may differ. */
export const differOnlyByRounding = (a: PointsById, b: PointsById): boolean =>
  Object.entries(a).every(([id, points]) => Math.abs(points - (lookup(b, id) ?? 0)) < 0.01);
