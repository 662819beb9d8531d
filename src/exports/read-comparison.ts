import { toPoints } from "../engine/units.ts";
import { preferredPoints } from "../engine/weights.ts";
import { lookup } from "../offers/lookup.ts";
import { type ReadOffers, readOffers } from "../offers/read/read-offers.ts";
import { OFFERS_FORMAT, OFFERS_VERSION } from "../offers/schema.ts";
import type { Rubric } from "../rubric/schema.ts";
import { comparisonSchema } from "./comparison-schema.ts";

const NEAR = 1e-9;

const parsed = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return value;
  } catch {
    return undefined;
  }
};

/** The weights of a comparison as a person's own; none where they are the rubric's. */
const preferencesOf = (rubric: Rubric, weights: Readonly<Record<string, number>>): object => {
  const ids = Object.keys(weights);
  const packs = rubric.packs.map(({ id }) => id).filter((id) => ids.includes(id));
  const known = new Set([...rubric.criteria.map(({ id }) => id), ...packs]);
  const own = ids.filter((id) => !known.has(id));
  const rubrics = preferredPoints(rubric, { packs });
  const total = Object.values(rubrics).reduce((sum, points) => sum + points, 0);
  const areRubrics =
    own.length === 0 && ids.every((id) => Math.abs((weights[id] ?? 0) - (lookup(rubrics, id) ?? 0) / total) < NEAR);
  const points = (id: string): number => toPoints(weights[id] ?? 0);
  return {
    ...(packs.length > 0 && { packs }),
    ...(!areRubrics && {
      weights: Object.fromEntries(ids.filter((id) => known.has(id)).map((id) => [id, points(id)])),
    }),
    ...(own.length > 0 && { ownCriteria: own.map((id) => ({ id, weight: points(id) })) }),
  };
};

/**
 * Reads what a comparison as data tells of its file: which offers there are, by their ids alone, and how criteria are weighed.
 * Its figures are left: they come from answers, which are not in it, and a notice says so.
 */
export const readComparison = (text: string, fileName: string, rubric: Rubric): ReadOffers => {
  const told = comparisonSchema.safeParse(parsed(text));
  if (!told.success) {
    const [issue] = told.error.issues;
    const path = issue?.path.join(".") ?? "";
    return {
      ok: false,
      problems: [{ file: fileName, path, found: "a comparison in another form", expected: issue?.message ?? "" }],
    };
  }
  const { offers, weights } = told.data;
  const read = readOffers(
    JSON.stringify({
      format: OFFERS_FORMAT,
      version: OFFERS_VERSION,
      rubric: told.data.rubric,
      preferences: preferencesOf(rubric, weights),
      offers: offers.map(({ id }) => ({ id, employer: "", title: "" })),
    }),
    fileName,
    rubric,
  );
  if (!read.ok) return read;
  const notice = {
    file: fileName,
    path: "",
    found: "the figures of a comparison",
    expected: "a file with the answers, names and pay that the figures were worked out from",
  };
  return { ...read, notices: [notice, ...read.notices] };
};
