import { pathText, type Path } from "../../rubric/place.ts";
import type { Problem } from "../../rubric/problem.ts";
import { isRecord } from "../plain-record.ts";

/** One thing noticed in a file, before it is known which file. */
export interface FileFault {
  readonly path: Path;
  readonly found: string;
  readonly expected: string;
}

/** What is found where all is as it should be: most of what is looked at, so one list serves all. */
export const NO_FAULTS: readonly FileFault[] = [];

/** The faults of one check, then those of the next. */
export const both = (one: readonly FileFault[], next: readonly FileFault[]): readonly FileFault[] =>
  next.length === 0 ? one : [...one, ...next];

/** Faults inside what stands at a key, seen from outside. */
export const inside = (key: string | number, faults: readonly FileFault[]): readonly FileFault[] =>
  faults.length === 0 ? faults : faults.map((fault) => ({ ...fault, path: [key, ...fault.path] }));

/** The faults of each entry of an object, seen from outside; none for anything else. */
export const insideEntries = (
  value: unknown,
  faultsOf: (entry: unknown, key: string) => readonly FileFault[],
): readonly FileFault[] => {
  if (!isRecord(value)) return NO_FAULTS;
  const found: (readonly FileFault[])[] = [];
  for (const key of Object.keys(value)) {
    const faults = faultsOf(value[key], key);
    if (faults.length > 0) found.push(inside(key, faults));
  }
  return found.length === 0 ? NO_FAULTS : found.flat();
};

/** The faults of each item of a list, seen from outside. */
export const insideItems = <Item>(
  items: readonly Item[],
  faultsOf: (item: Item) => readonly FileFault[],
): readonly FileFault[] =>
  items.length === 0 ? NO_FAULTS : items.flatMap((item, position) => inside(position, faultsOf(item)));

/** How many problems of one file are told; the rest is a number. */
const MOST_PROBLEMS = 50;

const toProblem = (file: string, { path, found, expected }: FileFault): Problem => ({
  file,
  path: pathText(path),
  found,
  expected,
});

/** The first problems, and one more that says how many others there are. */
export const firstProblems = (file: string, problems: readonly Problem[]): readonly Problem[] => {
  const others = problems.length - MOST_PROBLEMS;
  if (others <= 0) return problems;
  return [
    ...problems.slice(0, MOST_PROBLEMS),
    { file, path: "", found: `${others} more like these`, expected: "none" },
  ];
};

/** The first faults as problems of a file, and how many others there are. */
export const toProblems = (file: string, faults: readonly FileFault[]): readonly Problem[] =>
  firstProblems(
    file,
    faults.map((fault) => toProblem(file, fault)),
  );
