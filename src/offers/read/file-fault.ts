import { pathText, type Path } from "../../rubric/place.ts";
import type { Problem } from "../../rubric/problem.ts";

/** One thing noticed in a file, before it is known which file. */
export interface FileFault {
  readonly path: Path;
  readonly found: string;
  readonly expected: string;
}

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
