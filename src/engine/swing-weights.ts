import { at } from "./at.ts";
import { normalisedWeights, type PointsById } from "./weights.ts";

/**
 * Weights that sum to 1 from swings: how much an improvement from worst to best in each criterion is worth beside the
 * most valued one, which has 100 (Goodwin & Wright, Decision Analysis for Management Judgment); engine §10.
 *
 * @throws RangeError if all are 0.
 * @example swingWeights({ pay: 100, teaching: 25 }) // { pay: 0.8, teaching: 0.2 }
 */
export const swingWeights = (swings: PointsById): PointsById => {
  const weights = normalisedWeights(Object.values(swings));
  return Object.fromEntries(Object.keys(swings).map((id, index) => [id, at(weights, index)]));
};
