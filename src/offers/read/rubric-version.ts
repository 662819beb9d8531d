import { describeValue } from "../../rubric/place.ts";
import type { FileFault } from "./file-fault.ts";
import { fieldOf } from "../plain-record.ts";
import type { Rubric } from "../../rubric/schema.ts";

const numbersOf = (version: string): readonly number[] | null =>
  /^\d+\.\d+\.\d+$/.test(version) ? version.split(".").map(Number) : null;

/** True when the first of two versions such as 1.2.0 comes after the second. */
const isNewer = (a: readonly number[], b: readonly number[]): boolean => {
  const differs = a.findIndex((part, position) => part !== b[position]);
  return differs >= 0 && (a[differs] ?? 0) > (b[differs] ?? 0);
};

/** Whether the first of two versions such as 1.0.0 comes before the second; false where either is none. */
export const isOlderVersion = (one: string, other: string): boolean => {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  return a !== null && b !== null && isNewer(b, a);
};

/** A file that was answered against another rubric can't be scored with this one. */
export const checkRubricId = (file: unknown, rubric: Rubric): readonly FileFault[] => {
  const id = fieldOf(fieldOf(file, "rubric"), "id");
  if (typeof id !== "string" || id === rubric.id) return [];
  return [
    { path: ["rubric", "id"], found: describeValue(id), expected: `the rubric ${rubric.id}, which is the one in use` },
  ];
};

/** Tells of a file that knows a newer version of this rubric: some of its answers may not count here. */
export const noteRubricVersion = (file: unknown, rubric: Rubric): readonly FileFault[] => {
  const version = fieldOf(fieldOf(file, "rubric"), "version");
  if (typeof version !== "string") return [];
  const [theirs, ours] = [numbersOf(version), numbersOf(rubric.version)];
  if (theirs !== null && ours !== null && !isNewer(theirs, ours)) return [];
  return [
    {
      path: ["rubric", "version"],
      found: describeValue(version),
      expected: `version ${rubric.version} or older; it is read as version ${rubric.version}`,
    },
  ];
};
