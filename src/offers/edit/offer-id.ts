import { rubricWith } from "../../rubric/packs/rubric-with.ts";
import { RESERVED_IDS } from "../../rubric/id-schema.ts";
import type { Rubric } from "../../rubric/schema.ts";
import type { OffersFile } from "../schema.ts";

const LONGEST = 64;

/** A name as an id: letters without their accents, the rest as hyphens; empty when nothing is left. */
const slug = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+/, "")
    .slice(0, LONGEST - 6)
    .replace(/-+$/, "");

/** The first of `name`, `name-2`, `name-3`, … that is free. */
const firstFree = (name: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(name)) return name;
  let count = 2;
  while (taken.has(`${name}-${count}`)) count += 1;
  return `${name}-${count}`;
};

/** An id made from a name, or from `otherwise` where nothing of it is left, that is none of `taken`. */
export const firstFreeId = (name: string, otherwise: string, taken: readonly string[]): string =>
  firstFree(slug(name) || otherwise, new Set([...RESERVED_IDS, ...taken]));

/** A new offer's id, made from the employer's name: unique in the file and never a reserved one. */
export const newOfferId = (file: OffersFile, employer: string): string =>
  firstFreeId(
    employer,
    "offer",
    (file.offers ?? []).map(({ id }) => id),
  );

/** A new own criterion's id, made from its title: unlike every criterion and question there is, chosen packs' included. */
export const newOwnCriterionId = (file: OffersFile, rubric: Rubric, title: string): string => {
  const { criteria } = rubricWith(rubric, file.preferences ?? {});
  const questions = criteria.flatMap((criterion) => criterion.questions);
  const rubrics = [...criteria, ...questions].map(({ id }) => id);
  const own = (file.preferences?.ownCriteria ?? []).map(({ id }) => id);
  return firstFree(slug(title) || "my-criterion", new Set([...RESERVED_IDS, ...rubrics, ...own]));
};
