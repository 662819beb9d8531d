import { z } from "zod";
import { describeValue, type Path, pathText, quote, toPath, TYPES, valueAt } from "../place.ts";
import { nearestName } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;

const atLeast = (issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string => {
  if (issue.origin === "string") return "some text";
  if (issue.origin === "array") return `a list of ${issue.minimum} or more, each behind a "- "`;
  return issue.inclusive === false ? `a number above ${issue.minimum}` : `a number of ${issue.minimum} or more`;
};

/** The keys that there are, for the one that was misspelt. */
const keyList = ({ shape }: z.ZodObject): string => Object.keys(shape).join(" ");

/** What would be right, for issues whose schema doesn't say so itself. */
const expectedFor = (issue: RawIssue): string => {
  if (issue.code === "invalid_type") return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value") return issue.values.map((value) => JSON.stringify(value)).join(" or ");
  if (issue.code === "too_small") return atLeast(issue);
  if (issue.code === "unrecognized_keys") return issue.inst instanceof z.ZodObject ? keyList(issue.inst) : "";
  if (issue.code === "too_big") return `a number of ${issue.maximum} or less`;
  return "another value";
};

const faults = (issue: Issue): number => (issue.code === "unrecognized_keys" ? issue.keys.length : 1);
const count = (issues: readonly Issue[]): number => issues.reduce((sum, issue) => sum + faults(issue), 0);
const isNear = (issue: Issue): boolean => issue.path.length <= 1;

/** Of the forms that a value may have, the one it was most likely meant to have: with the fewest faults near its top. */
const likeliest = (forms: readonly (readonly Issue[])[]): readonly Issue[] =>
  forms.toSorted((a, b) => count(a.filter(isNear)) - count(b.filter(isNear)) || count(a) - count(b))[0] ?? [];

const inside = (start: Path, issue: Issue): Issue => ({ ...issue, path: [...start, ...issue.path] });

/** Issues with those of a union put in its place, so that a problem names the innermost thing that is wrong. */
const flatten = (issues: readonly Issue[]): readonly Issue[] =>
  issues.flatMap((issue) => {
    if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
    return likeliest(issue.errors.map(flatten)).map((each) => inside(toPath(issue.path), each));
  });

const foundFor = (value: unknown): string =>
  Array.isArray(value) && value.length > 0 ? `a list of ${value.length}` : describeValue(value);

/** What to write instead, for what people write by habit. */
const remedyFor = (value: unknown, issue: Issue): string => {
  const wants = issue.code === "invalid_type" ? issue.expected : null;
  if (typeof value === "string") {
    if (wants === "boolean") return /^(?:yes|no|on|off)$/i.test(value) ? `, not ${value}` : "";
    if (wants === "number" && /^-?\d+(?:\.\d+)?$/.test(value)) return ", without quotes";
    if (wants === "number" && /^-?[\d.,]+\s*%?$/.test(value)) return ", such as 0.5: with a point, and without %";
    return "";
  }
  if (issue.message === TYPES["string"] && (typeof value === "number" || typeof value === "boolean"))
    return `, in quotes: "${String(value)}"`;
  return "";
};

/** The key that was most likely meant: one of those that are missing in the same place. */
const perhaps = (key: string, missing: readonly string[]): string => {
  const nearest = nearestName(key, missing);
  return nearest === null ? "" : `, perhaps ${quote(nearest)}`;
};

/** The keys that are missing where an issue is. */
const missingBeside = (issue: Issue, issues: readonly Issue[], value: unknown): readonly string[] =>
  issues.flatMap(({ path }) => {
    const isBeside = path.length === issue.path.length + 1 && issue.path.every((key, at) => key === path[at]);
    return isBeside && valueAt(value, toPath(path)) === undefined ? [String(path.at(-1))] : [];
  });

const toProblems = (file: string, issue: Issue, value: unknown, issues: readonly Issue[]): readonly Problem[] => {
  const path = toPath(issue.path);
  if (issue.code === "unrecognized_keys") {
    const missing = missingBeside(issue, issues, value);
    const there = valueAt(value, path);
    // Beside required keys that are missing, those that may be left out and are.
    const free = issue.message
      .split(" ")
      .filter((key) => typeof there !== "object" || there === null || !(key in there));
    return issue.keys.map((key) => ({
      file,
      path: pathText([...path, key]),
      found: `the key ${quote(key)}`,
      expected: `no key of that name${perhaps(key, [...missing, ...free])}`,
    }));
  }
  const there = valueAt(value, path);
  return [
    { file, path: pathText(path), found: foundFor(there), expected: `${issue.message}${remedyFor(there, issue)}` },
  ];
};

export type CheckedPart<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks what a file holds against a schema. All problems are told, each with its place, what was found and expected. */
export const checkRubricPart = <Value>(schema: z.ZodType<Value>, value: unknown, file: string): CheckedPart<Value> => {
  const result = schema.safeParse(value, { error: expectedFor });
  if (result.success) return { ok: true, value: result.data };
  const issues = flatten(result.error.issues);
  return { ok: false, problems: issues.flatMap((issue) => toProblems(file, issue, value, issues)) };
};
