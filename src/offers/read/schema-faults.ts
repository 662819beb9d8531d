import type * as z from "zod/mini";
import { describeValue, pathText, type Path } from "../../rubric/place.ts";
import type { FileFault } from "./file-fault.ts";

const KINDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

type RawIssue = z.core.$ZodRawIssue;

/** What would be right, for issues whose schema doesn't say so itself. */
const expectedFor = (issue: RawIssue): string => {
  if (issue.code === "invalid_type") return KINDS[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value") return issue.values.map((value) => JSON.stringify(value)).join(", ");
  return "another value";
};

const toPath = (path: readonly PropertyKey[]): Path => path.map((key) => (typeof key === "number" ? key : String(key)));

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    return Reflect.get(at, key);
  }, value);

export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** Checks a value against a schema; one fault a place, the first that the schema has to say about it. */
export const checkSchema = <Value>(schema: z.ZodMiniType<Value>, value: unknown, start: Path): Checked<Value> => {
  const result = schema.safeParse(value, { error: expectedFor });
  if (result.success) return { ok: true, value: result.data };
  const seen = new Set<string>();
  const faults: FileFault[] = [];
  for (const issue of result.error.issues) {
    const inside = toPath(issue.path);
    const key = pathText(inside);
    if (seen.has(key)) continue;
    seen.add(key);
    const path = [...start, ...inside];
    faults.push({ path, found: describeValue(valueAt(value, inside)), expected: issue.message });
  }
  return { ok: false, faults };
};
