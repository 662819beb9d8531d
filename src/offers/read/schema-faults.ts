import type * as z from "zod/mini";
import { describeValue, pathText, toPath, TYPES, valueAt } from "../../rubric/place.ts";
import type { FileFault } from "./file-fault.ts";

type RawIssue = z.core.$ZodRawIssue;

/** What would be right, for issues whose schema doesn't say so itself. */
const expectedFor = (issue: RawIssue): string => {
  if (issue.code === "invalid_type") return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value") return issue.values.map((value) => JSON.stringify(value)).join(", ");
  return "another value";
};

export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** Checks a value against a schema; one fault a place, the first that the schema has to say about it. */
export const checkSchema = <Value>(schema: z.ZodMiniType<Value>, value: unknown): Checked<Value> => {
  const result = schema.safeParse(value, { error: expectedFor });
  if (result.success) return { ok: true, value: result.data };
  const seen = new Set<string>();
  const faults: FileFault[] = [];
  for (const issue of result.error.issues) {
    const path = toPath(issue.path);
    const key = pathText(path);
    if (seen.has(key)) continue;
    seen.add(key);
    faults.push({ path, found: describeValue(valueAt(value, path)), expected: issue.message });
  }
  return { ok: false, faults };
};
