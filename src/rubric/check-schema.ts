import type { z } from "zod";
import { describeValue, type Path, pathText, quote, valueAt } from "./place.ts";
import type { Problem } from "./problem.ts";

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

const atLeast = (issue: z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall>): string => {
  if (issue.origin === "string") return "some text";
  if (issue.origin === "array") return `a list of ${issue.minimum} or more`;
  return issue.inclusive === false ? `a number above ${issue.minimum}` : `a number of ${issue.minimum} or more`;
};

/** What would be right, for issues whose schema doesn't say so itself. */
const expectedFor = (issue: RawIssue): string => {
  if (issue.code === "invalid_type") return KINDS[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value") return issue.values.map((value) => JSON.stringify(value)).join(" or ");
  if (issue.code === "too_small") return atLeast(issue);
  if (issue.code === "too_big") return `a number of ${issue.maximum} or less`;
  return "another value";
};

const toPath = (path: readonly PropertyKey[]): Path => path.map((key) => (typeof key === "number" ? key : String(key)));

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

const toProblems = (file: string, issue: Issue, value: unknown): readonly Problem[] => {
  const path = toPath(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      file,
      path: pathText([...path, key]),
      found: `the key ${quote(key)}`,
      expected: "no key of that name",
    }));
  }
  return [{ file, path: pathText(path), found: describeValue(valueAt(value, path)), expected: issue.message }];
};

export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks what a file holds against a schema. All problems are told, each with its place, what was found and expected. */
export const checkSchema = <Value>(schema: z.ZodType<Value>, value: unknown, file: string): Checked<Value> => {
  const result = schema.safeParse(value, { error: expectedFor });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: flatten(result.error.issues).flatMap((issue) => toProblems(file, issue, value)) };
};
