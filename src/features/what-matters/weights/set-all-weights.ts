import type { PointsById } from "../../../engine/weights.ts";
import { weighOwnCriterion } from "../../../offers/edit/edit-own-criteria.ts";
import { setWeights } from "../../../offers/edit/edit-preferences.ts";
import { lookup } from "../../../offers/lookup.ts";
import type { OffersFile } from "../../../offers/schema.ts";
import { rubricWith } from "../../../rubric/packs/rubric-with.ts";
import { bundledRubric } from "../../../rubric/bundled.ts";

/** Four decimals are finer than anybody's mind, and keep a file readable. */
const rounded = (points: number): number => Math.round(points * 1e4) / 1e4;

/** The file with these points for the rubric's criteria and for those of the person's own that are named. */
export const setAllWeights = (file: OffersFile, points: PointsById): OffersFile => {
  const weights = rubricWith(bundledRubric, file.preferences ?? {}).criteria.map(
    ({ id }) => [id, rounded(lookup(points, id) ?? 0)] as const,
  );
  const own = (file.preferences?.ownCriteria ?? []).map(({ id }) => ({ id, each: lookup(points, id) }));
  return own.reduce(
    (whole, { id, each }) => (each === undefined ? whole : weighOwnCriterion(whole, id, rounded(each))),
    setWeights(file, Object.fromEntries(weights)),
  );
};
