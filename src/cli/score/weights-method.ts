import { orderWeights } from "../../engine/order-weights.ts";
import { equalPoints, type PointsById, preferredPoints } from "../../engine/weights.ts";
import { lookup } from "../../offers/lookup.ts";
import type { OffersFile, Preferences } from "../../offers/schema.ts";
import { rubricWith } from "../../rubric/packs/rubric-with.ts";
import type { Rubric } from "../../rubric/schema.ts";

export const WEIGHTS_METHODS = ["points", "order", "equal"] as const;

export type WeightsMethod = (typeof WEIGHTS_METHODS)[number];

const METHODS: Readonly<
  Record<Exclude<WeightsMethod, "points">, (rubric: Rubric, preferences: Preferences) => PointsById>
> = {
  order: (rubric, preferences) => orderWeights(preferredPoints(rubric, preferences)),
  equal: equalPoints,
};

/**
 * The file with the weights that a method makes of its own (or the rubric's): `points` takes them as they are, `order`
 * only their order, `equal` gives every criterion the same, own ones too; engine §10.
 */
export const reweigh = (rubric: Rubric, file: OffersFile, method: WeightsMethod): OffersFile => {
  if (method === "points") return file;
  const preferences = file.preferences ?? {};
  const points = METHODS[method](rubric, preferences);
  const weights = Object.fromEntries(
    rubricWith(rubric, preferences).criteria.map(({ id }) => [id, lookup(points, id) ?? 0]),
  );
  const { ownCriteria } = preferences;
  if (ownCriteria === undefined) return { ...file, preferences: { ...preferences, weights } };
  const weighed = ownCriteria.map((criterion) =>
    Object.assign({}, criterion, { weight: lookup(points, criterion.id) }),
  );
  return { ...file, preferences: { ...preferences, weights, ownCriteria: weighed } };
};
