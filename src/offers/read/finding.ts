import type { Problem } from "../../rubric/problem.ts";

/** Where something stands in a file: keys and list positions from the top. */
export type Path = readonly (string | number)[];

/** One thing noticed in a file, before it is known which file. */
export interface Finding {
  readonly path: Path;
  readonly found: string;
  readonly expected: string;
}

/** How many problems of one file are told; the rest is a number. */
const MOST_PROBLEMS = 50;

const segment = (key: string | number, isFirst: boolean): string => {
  if (typeof key === "number") return `[${key}]`;
  if (!/^[\w-]{1,64}$/.test(key)) return `[${quote(key)}]`;
  return isFirst ? key : `.${key}`;
};

/** `offers[2].answers.after-launch.choice` */
export const pathText = (path: Path): string => path.map((key, index) => segment(key, index === 0)).join("");

/** A text in quotes, cut where it gets long, with nothing in it that a terminal would obey. */
export const quote = (text: string, longest = 40): string => {
  const start = Array.from(text.slice(0, 2 * longest))
    .slice(0, longest)
    .join("");
  return JSON.stringify(start.length < text.length ? `${start}…` : text).replace(/[\p{Cc}\p{Cf}]/gu, "?");
};

/** What was there, in a few words. */
export const describeValue = (value: unknown): string => {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "a number that isn't finite";
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return value === null ? "null" : "an object";
};

const toProblem = (file: string, { path, found, expected }: Finding): Problem => ({
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

/** The first findings as problems of a file, and how many others there are. */
export const toProblems = (file: string, findings: readonly Finding[]): readonly Problem[] =>
  firstProblems(
    file,
    findings.map((finding) => toProblem(file, finding)),
  );
