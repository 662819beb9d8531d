import type { Path } from "../rubric/place.ts";
import type { FileFault } from "./read/file-fault.ts";

/** Largest offers file, in bytes (20 MB). */
export const MOST_BYTES = 20_000_000;

/** Deepest nesting of lists and objects; the format itself needs eight levels. */
const MOST_LEVELS = 32;

/** Most values in one part of a file (one offer, the preferences): far above what a person writes, and enough to keep a list of problems short. */
const MOST_VALUES = 50_000;

/** A list or object and where it stands; the path is put together only when there is something to tell. */
interface Place {
  readonly value: object;
  readonly key: string | number;
  readonly parent: Place | null;
  readonly depth: number;
}

const isContainer = (value: unknown): value is object => typeof value === "object" && value !== null;

const pathOf = (place: Place): Path => (place.parent === null ? [] : [...pathOf(place.parent), place.key]);

const child = (parent: Place, key: string | number, value: object): Place => ({
  value,
  key,
  parent,
  depth: parent.depth + 1,
});

/** The lists and objects right inside one. */
const insides = (place: Place): readonly Place[] => {
  const { value } = place;
  const found: Place[] = [];
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) if (isContainer(item)) found.push(child(place, index, item));
  } else {
    for (const [key, item] of Object.entries(value)) if (isContainer(item)) found.push(child(place, key, item));
  }
  return found;
};

const sizeOf = (value: object): number => (Array.isArray(value) ? value.length : Object.keys(value).length);

const protoKey = (place: Place): readonly FileFault[] =>
  Object.hasOwn(place.value, "__proto__")
    ? [{ path: pathOf(place), found: 'the key "__proto__"', expected: "any other key" }]
    : [];

/** Walks one part without recursion; gives up at the first thing that is too much. */
const checkPart = (part: Place): readonly FileFault[] => {
  const faults: FileFault[] = [];
  const waiting: Place[] = [part];
  let values = 0;
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (place.depth >= MOST_LEVELS) {
      const expected = `at most ${MOST_LEVELS} levels of lists and objects`;
      return [...faults, { path: pathOf(part), found: "deeper nesting", expected }];
    }
    values += sizeOf(place.value);
    if (values > MOST_VALUES) {
      const expected = `at most ${MOST_VALUES.toLocaleString("en")} in one part of a file`;
      return [...faults, { path: pathOf(part), found: "too many values", expected }];
    }
    faults.push(...protoKey(place));
    for (const inside of insides(place)) waiting.push(inside);
  }
  return faults;
};

/**
 * What is too deep, too much or dangerous to keep: checked before anything else looks at the value. Offers are
 * checked one by one, so that a long list of them is no problem.
 */
export const checkLimits = (value: unknown): readonly FileFault[] => {
  if (!isContainer(value)) return [];
  const top: Place = { value, key: "", parent: null, depth: 0 };
  const parts = insides(top).flatMap((part) =>
    part.key === "offers" && Array.isArray(part.value) ? insides(part) : [part],
  );
  return [...protoKey(top), ...parts.flatMap(checkPart)];
};
