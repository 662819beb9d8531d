import type { Path } from "../rubric/place.ts";
import type { FileFault } from "./read/file-fault.ts";

/** Largest offers file, in bytes (20 MB). */
export const MOST_BYTES = 20_000_000;

/** Deepest nesting of lists and objects; the format itself needs eight levels. */
const MOST_LEVELS = 32;

/** Most values in one part of a file (one offer, the preferences): far above what a person writes, and enough to keep a list of problems short. */
const MOST_VALUES = 50_000;

/** One part while it is walked through. */
interface Walk {
  /** where the part stands, and then whatever is looked at */
  readonly path: (string | number)[];
  /** so many were there up to now */
  values: number;
  readonly faults: FileFault[];
}

const isContainer = (value: unknown): value is object => typeof value === "object" && value !== null;

const checkProtoKey = (value: object, path: Path, faults: FileFault[]): void => {
  if (!Object.hasOwn(value, "__proto__")) return;
  faults.push({ path: [...path], found: 'the key "__proto__"', expected: "any other key" });
};

/** A list or object with all that is in it, from the end; what is too much of it, or null. */
const tooMuchIn = (value: object, depth: number, walk: Walk): Omit<FileFault, "path"> | null => {
  if (depth >= MOST_LEVELS)
    return { found: "deeper nesting", expected: `at most ${MOST_LEVELS} levels of lists and objects` };
  const items: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  let keys: readonly string[] | null = null;
  walk.values += items.length;
  if (walk.values > MOST_VALUES)
    return { found: "too many values", expected: `at most ${MOST_VALUES.toLocaleString("en")} in one part of a file` };
  checkProtoKey(value, walk.path, walk.faults);
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (!isContainer(item)) continue;
    keys ??= Array.isArray(value) ? [] : Object.keys(value);
    walk.path.push(keys[index] ?? index);
    const tooMuch = tooMuchIn(item, depth + 1, walk);
    if (tooMuch !== null) return tooMuch;
    walk.path.pop();
  }
  return null;
};

/** Gives up at the first thing that is too much. */
const checkPart = (part: unknown, path: Path): readonly FileFault[] => {
  if (!isContainer(part)) return [];
  const walk: Walk = { path: [...path], values: 0, faults: [] };
  const tooMuch = tooMuchIn(part, path.length, walk);
  return tooMuch === null ? walk.faults : [...walk.faults, { path, ...tooMuch }];
};

/**
 * What is too deep, too much or dangerous to keep: checked before anything else looks at the value. Offers are
 * checked one by one, so that a long list of them is no problem.
 */
export const checkLimits = (value: unknown): readonly FileFault[] => {
  if (!isContainer(value)) return [];
  const faults: FileFault[] = [];
  checkProtoKey(value, [], faults);
  for (const [key, part] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (key === "offers" && Array.isArray(part)) {
      for (const [index, offer] of part.entries()) faults.push(...checkPart(offer, [step, index]));
    } else faults.push(...checkPart(part, [step]));
  }
  return faults;
};
