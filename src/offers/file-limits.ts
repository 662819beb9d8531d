import type { Finding, Path } from "./finding.ts";

/** Largest offers file, in bytes (20 MB). */
export const MOST_BYTES = 20_000_000;

/** Deepest nesting of lists and objects; the format itself needs eight levels. */
const MOST_LEVELS = 32;

/** Most values in one part of a file (one offer, the preferences): far above what a person writes, and enough to keep a list of problems short. */
const MOST_VALUES = 50_000;

interface Place {
  readonly value: object;
  readonly path: Path;
}

const keyed = (value: object): readonly (readonly [string | number, unknown])[] =>
  Array.isArray(value) ? value.map((item: unknown, index) => [index, item] as const) : Object.entries(value);

const isContainer = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Walks one part without recursion; gives up at the first thing that is too much. */
const checkPart = (part: object, start: Path): readonly Finding[] => {
  const findings: Finding[] = [];
  const waiting: Place[] = [{ value: part, path: start }];
  let values = 0;
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { value, path } = place;
    if (path.length >= MOST_LEVELS) {
      const expected = `at most ${MOST_LEVELS} levels of lists and objects`;
      return [...findings, { path: start, found: "deeper nesting", expected }];
    }
    const entries = keyed(value);
    values += entries.length;
    if (values > MOST_VALUES) {
      const expected = `at most ${MOST_VALUES.toLocaleString("en")} in one part of a file`;
      return [...findings, { path: start, found: "too many values", expected }];
    }
    if (Object.hasOwn(value, "__proto__")) {
      findings.push({ path, found: 'the key "__proto__"', expected: "any other key" });
    }
    for (const [key, item] of entries) if (isContainer(item)) waiting.push({ value: item, path: [...path, key] });
  }
  return findings;
};

/**
 * What is too deep, too much or dangerous to keep: checked before anything else looks at the value. Offers are
 * checked one by one, so that a long list of them is no problem.
 */
export const checkLimits = (value: unknown): readonly Finding[] => {
  if (!isContainer(value)) return [];
  const parts = keyed(value).flatMap(([key, part]): Place[] => {
    if (!isContainer(part)) return [];
    const path = [key];
    const items = key === "offers" && Array.isArray(part) ? keyed(part) : undefined;
    return items === undefined
      ? [{ value: part, path }]
      : items.flatMap(([index, item]) => (isContainer(item) ? [{ value: item, path: [...path, index] }] : []));
  });
  const ownKey: readonly Finding[] = Object.hasOwn(value, "__proto__")
    ? [{ path: [], found: 'the key "__proto__"', expected: "any other key" }]
    : [];
  return [...ownKey, ...parts.flatMap(({ value: part, path }) => checkPart(part, path))];
};
