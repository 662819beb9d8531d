import { readdirSync, readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const ENGINE = resolve(import.meta.dirname, "../../src/engine");

/** A figure or a name put in the place of what isn't there: it may stand for "left out", and may hide a wrong index. */
const DEFAULT = /\?\? (?:-?\d|-?Infinity|"")/gu;

/** Loops over arrays that they made themselves, run a million times: `at` would cost more than the arithmetic. */
const LOOPS: readonly string[] = [
  "distribution/adding.ts",
  "distribution/better.ts",
  "distribution/likely-range.ts",
  "distribution/nodes-needed.ts",
  "distribution/probability-best.ts",
  "distribution/range-of-sum.ts",
  "distribution/regret.ts",
  "distribution/score-distribution.ts",
  "distribution/score-histogram.ts",
  "smaa/alias-table.ts",
  "smaa/answer-sampling.ts",
  "smaa/even-words.ts",
  "smaa/gamma-sampling.ts",
  "smaa/portable-math.ts",
  "smaa/sfc32.ts",
  "smaa/smaa-tally.ts",
  "smaa/weight-sampling.ts",
  "voices/mixing.ts",
];

/** How many defaults a file has elsewhere, and why each is an answer and not a slip. */
const ALLOWED: Readonly<Record<string, readonly [count: number, why: string]>> = {
  "at.ts": [1, "a comment that names it"],
  "build-model.ts": [3, "a criterion that no weights name weighs 0, §2; a checked prior names every option, §1"],
  "firmness/belief-check.ts": [1, "who leads is null only without offers, which was asked before"],
  "firmness/break-even-discount.ts": [1, "a discount that is left out is 0, §8"],
  "offer/evidence.ts": [1, "a rubric without levels of evidence trusts nothing, §1"],
  "offer/pay.ts": [3, "what is left out of a package is 0, and a bonus without a likelihood is certain, §8"],
  "offer/score-part.ts": [
    8,
    "what nothing was added to holds 0, two values of one step add up, and two change places, §2",
  ],
  "voices/joint-states.ts": [
    3,
    "a voice's first stretch begins at 0, its last ends at 1, and nothing is informed past it, §11",
  ],
  "voices/part-rows.ts": [1, "every question in the list has its turn, which the same list gave"],
  "weights.ts": [3, "a criterion that no weights name weighs 0, §2"],
};

const files = readdirSync(ENGINE, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.split(sep).join("/"));

const defaultsIn = (text: string): number => [...text.matchAll(DEFAULT)].length;

const counts: Readonly<Record<string, number>> = Object.fromEntries(
  files.flatMap((name) => {
    const count = defaultsIn(readFileSync(join(ENGINE, name), "utf8"));
    return count === 0 ? [] : [[name, count]];
  }),
);

describe("a wrong index in the engine", () => {
  it("never passes for 0: each default outside the loops is counted and has its reason", () => {
    const outside = Object.fromEntries(Object.entries(counts).filter(([name]) => !LOOPS.includes(name)));
    expect(outside).toEqual(Object.fromEntries(Object.entries(ALLOWED).map(([name, [count]]) => [name, count])));
  });

  it("is looked for in loops that there are", () => {
    expect(LOOPS.filter((name) => counts[name] === undefined)).toEqual([]);
  });

  it("would be found", () => {
    expect(defaultsIn('const a = list[3] ?? 0; const b = ids[9] ?? ""; const c = best[0] ?? -Infinity;')).toBe(3);
    expect(defaultsIn("const a = list ?? []; const b = preferences ?? {};")).toBe(0);
  });
});
