import { type Document, isNode, type LineCounter } from "yaml";
import type { Problem } from "./problem.ts";

/** Where the things of a file stand. */
export interface Placed {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** The keys and positions of a path such as `questions[1].options[0].value`. */
const keysOf = (path: string): readonly (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, position, key]) =>
    position === undefined ? (key ?? "") : Number(position),
  );

/** The line of the innermost part of a path that is there. */
const lineOf = ({ document, lines }: Placed, keys: readonly (string | number)[]): number | null => {
  for (let depth = keys.length; depth > 0; depth -= 1) {
    const node = document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range !== undefined && node.range !== null) return lines.linePos(node.range[0]).line;
  }
  return null;
};

/** The problem as a person looks for it: with its line, and positions counted from 1. */
export const placedProblem = (problem: Problem, at: Placed | undefined): Problem => {
  if (problem.path === "" || problem.path.startsWith("line ")) return problem;
  const path = problem.path.replaceAll(/\[(\d+)\]/g, (_, position: string) => `[${Number(position) + 1}]`);
  const line = at === undefined ? null : lineOf(at, keysOf(problem.path));
  return { ...problem, path: line === null ? path : `line ${line}, ${path}` };
};
