/**
 * Weights in points and as shares; engine §2, §10.
 *
 * Where §2 is silent: a file's `weights` speak of the rubric's criteria only. A criterion of the person's own has its
 * weight with it, on the same scale, and a file that names it in `weights` names a criterion that the rubric lacks. A chosen
 * pack is one of the rubric's criteria here: a file that gives `weights` and doesn't name it gives it none; one that gives
 * none leaves it at the 5 points that a pack begins with.
 */
import { lookup } from "../offers/lookup.ts";
import type { Preferences } from "../offers/schema.ts";
import { rubricPoints } from "../rubric/default-weights.ts";
import { PACK_POINTS, rubricWith } from "../rubric/packs/rubric-with.ts";
import type { Rubric } from "../rubric/schema.ts";
import type { Share } from "./units.ts";

/** Points by criterion's id; an id that is not there weighs 0. */
export type PointsById = Readonly<Record<string, number>>;

/**
 * Points of every criterion, chosen packs and own ones included: the file's if it gives any, else the rubric's own.
 *
 * @example preferredPoints(rubric, { weights: { pay: 20 } }) // { ownership: 0, teaching: 0, pay: 20 }
 */
export const preferredPoints = (rubric: Rubric, preferences: Preferences): PointsById => {
  const computed = rubricPoints(rubric);
  const packs = new Set(rubric.packs.map(({ id }) => id));
  const { weights } = preferences;
  return Object.fromEntries([
    ...rubricWith(rubric, preferences).criteria.map(({ id }) => [
      id,
      weights === undefined ? (packs.has(id) ? PACK_POINTS : (computed.get(id) ?? 0)) : (lookup(weights, id) ?? 0),
    ]),
    ...(preferences.ownCriteria ?? []).map(({ id, weight }) => [id, weight ?? 0]),
  ]);
};

/**
 * The same for every criterion, chosen packs and own ones too.
 *
 * @example equalPoints(rubric, {}) // { ownership: 1, teaching: 1, pay: 1 }
 */
export const equalPoints = (rubric: Rubric, preferences: Preferences): PointsById =>
  Object.fromEntries(
    [...rubricWith(rubric, preferences).criteria, ...(preferences.ownCriteria ?? [])].map(({ id }) => [id, 1]),
  );

/**
 * Points to weights that sum to 1.
 *
 * @throws RangeError if all are 0, which the border of a file refuses.
 * @example normalisedWeights([3, 1]) // [0.75, 0.25]
 */
export const normalisedWeights = (points: readonly number[]): readonly Share[] => {
  const total = points.reduce((sum, each) => sum + each, 0);
  if (!(total > 0)) throw new RangeError("weights that are all 0");
  // Finite points can have a sum that is not.
  if (total === Infinity) return normalisedWeights(points.map((each) => each / Number.MAX_VALUE));
  return points.map((each) => each / total);
};
