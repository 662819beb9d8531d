import { describeValue, type Path } from "../../rubric/place.ts";
import type { FileFault } from "./file-fault.ts";
import { entriesOf, fieldOf, itemsOf } from "../plain-record.ts";
import { idsWith, type RubricIndex } from "../rubric-index.ts";

const PATH: Path = ["preferences"];

type InForce = ReturnType<typeof idsWith>;

const packsOf = (preferences: unknown): readonly string[] =>
  itemsOf(fieldOf(preferences, "packs")).flatMap((id) => (typeof id === "string" ? [id] : []));

const checkPacks = (packs: readonly string[]): readonly FileFault[] =>
  packs.flatMap((id, position) =>
    packs.indexOf(id) === position
      ? []
      : [
          {
            path: [...PATH, "packs", position],
            found: `${describeValue(id)} a second time`,
            expected: "each pack once",
          },
        ],
  );

const checkOneOf = (value: unknown, path: Path, legal: readonly string[]): readonly FileFault[] =>
  typeof value !== "string" || legal.includes(value)
    ? []
    : [{ path, found: describeValue(value), expected: `one of ${legal.join(", ")}` }];

/** A limit of a pack's question names one of its options but the worst, which nothing could be below, and a band. */
const checkHardLimit = (id: string, limit: unknown, index: RubricIndex): readonly FileFault[] => {
  const path: Path = [...PATH, "hardLimits", id];
  const question = index.questions.get(id);
  if (question === undefined) return [];
  if (question.kind !== "choice" || !index.packs.has(id)) {
    return [{ path, found: "a hard limit", expected: "limits on questions of packs only" }];
  }
  const lowest = question.options[0]?.value ?? 0;
  const legal = question.options.filter(({ value }) => value > lowest).map((option) => option.id);
  const worst = checkOneOf(fieldOf(limit, "worst"), [...path, "worst"], legal);
  return worst.concat(checkOneOf(fieldOf(limit, "ceiling"), [...path, "ceiling"], [...index.bands]));
};

const checkHardLimits = (limits: unknown, index: RubricIndex): readonly FileFault[] =>
  entriesOf(limits).flatMap(([id, limit]) => checkHardLimit(id, limit, index));

const checkOwnIds = (criteria: readonly unknown[], index: InForce): readonly FileFault[] => {
  const seen = new Set<string>();
  return criteria.flatMap((criterion, position): readonly FileFault[] => {
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
const checkWeights = (preferences: unknown, index: InForce): readonly FileFault[] => {
  const weights = fieldOf(preferences, "weights");
  if (weights === undefined) return [];
  const own = itemsOf(fieldOf(preferences, "ownCriteria")).map((criterion) => fieldOf(criterion, "weight") ?? 0);
  const rubrics = entriesOf(weights).flatMap(([id, weight]) => (index.criteria.has(id) ? [weight] : []));
  if ([...rubrics, ...own].some((weight) => weight !== 0)) return [];
  return [{ path: [...PATH, "weights"], found: "weights that are all 0", expected: "at least one above 0" }];
};

const checkScale = (pay: unknown): readonly FileFault[] => {
  const floor = fieldOf(pay, "floor");
  const target = fieldOf(pay, "target");
  if (typeof floor !== "number" || typeof target !== "number" || target > floor) return [];
  const expected = `an amount above the floor, ${describeValue(floor)}`;
  return [{ path: [...PATH, "pay", "target"], found: describeValue(target), expected }];
};

/** What is wrong with the preferences as a whole or in the light of the rubric; looks at the raw value. */
export const checkPreferences = (preferences: unknown, index: RubricIndex): readonly FileFault[] => {
  const packs = packsOf(preferences);
  const inForce = idsWith(index.rubric, packs);
  return [
    ...checkOwnIds(itemsOf(fieldOf(preferences, "ownCriteria")), inForce),
    ...checkPacks(packs),
    ...checkHardLimits(fieldOf(preferences, "hardLimits"), index),
    ...checkWeights(preferences, inForce),
    ...checkScale(fieldOf(preferences, "pay")),
  ];
};
