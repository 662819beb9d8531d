import { equalPoints } from "../engine/weights.ts";
import { lookup } from "../offers/lookup.ts";
import type { OffersFile } from "../offers/schema.ts";
import type { Rubric } from "../rubric/schema.ts";

/** `points` are the file's own weights, or the rubric's; `equal` gives every criterion the same, own ones too. */
export const WEIGHTS_METHODS = ["points", "equal"] as const;

export type WeightsMethod = (typeof WEIGHTS_METHODS)[number];

/** The file with the weights that a method makes of its own; engine §10. */
export const reweigh = (rubric: Rubric, file: OffersFile, method: WeightsMethod): OffersFile => {
  if (method === "points") return file;
  const preferences = file.preferences ?? {};
  const points = equalPoints(rubric, preferences);
  const weights = Object.fromEntries(rubric.criteria.map(({ id }) => [id, lookup(points, id) ?? 0]));
  const { ownCriteria } = preferences;
  if (ownCriteria === undefined) return { ...file, preferences: { ...preferences, weights } };
  const weighed = ownCriteria.map((criterion) =>
    Object.assign({}, criterion, { weight: lookup(points, criterion.id) }),
  );
  return { ...file, preferences: { ...preferences, weights, ownCriteria: weighed } };
};
