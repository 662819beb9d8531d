import { describeValue, type Finding, type Path } from "./finding.ts";
import { entriesOf, fieldOf, itemsOf } from "../plain-record.ts";
import type { RubricIndex } from "../rubric-index.ts";

const PATH: Path = ["preferences"];

const checkOwnIds = (criteria: readonly unknown[], index: RubricIndex): readonly Finding[] => {
  const seen = new Set<string>();
  return criteria.flatMap((criterion, position): readonly Finding[] => {
    const id = fieldOf(criterion, "id");
    if (typeof id !== "string") return [];
    const isTaken = seen.has(id) || index.criteria.has(id) || index.questions.has(id);
    seen.add(id);
    if (!isTaken) return [];
    const expected = "an id that no other criterion or question has";
    return [{ path: [...PATH, "ownCriteria", position, "id"], found: describeValue(id), expected }];
  });
};

/** The weights in force have to say something: not all may be 0. */
const checkWeights = (preferences: unknown, index: RubricIndex): readonly Finding[] => {
  const weights = fieldOf(preferences, "weights");
  if (weights === undefined) return [];
  const own = itemsOf(fieldOf(preferences, "ownCriteria")).map((criterion) => fieldOf(criterion, "weight") ?? 0);
  const rubrics = entriesOf(weights).flatMap(([id, weight]) => (index.criteria.has(id) ? [weight] : []));
  if ([...rubrics, ...own].some((weight) => weight !== 0)) return [];
  return [{ path: [...PATH, "weights"], found: "weights that are all 0", expected: "at least one above 0" }];
};

const checkScale = (pay: unknown): readonly Finding[] => {
  const floor = fieldOf(pay, "floor");
  const target = fieldOf(pay, "target");
  if (typeof floor !== "number" || typeof target !== "number" || target > floor) return [];
  const expected = `an amount above the floor, ${describeValue(floor)}`;
  return [{ path: [...PATH, "pay", "target"], found: describeValue(target), expected }];
};

/** What is wrong with the preferences as a whole or in the light of the rubric; looks at the raw value. */
export const checkPreferences = (preferences: unknown, index: RubricIndex): readonly Finding[] => [
  ...checkOwnIds(itemsOf(fieldOf(preferences, "ownCriteria")), index),
  ...checkWeights(preferences, index),
  ...checkScale(fieldOf(preferences, "pay")),
];
