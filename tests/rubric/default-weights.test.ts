import { describe, expect, it } from "vitest";
import { rubricPoints, weightCalculation } from "../../src/rubric/default-weights.ts";
import type { Advice, Criterion } from "../../src/rubric/schema.ts";
import { theRubric } from "../builders/rubric-files.ts";

/** Rank-sum weights by number of criteria, as exact fractions; Stillwell, Seaver & Edwards 1981. */
const RANK_SUM: readonly (readonly [number, number][])[] = [
  [
    [2, 3],
    [1, 3],
  ],
  [
    [1, 2],
    [1, 3],
    [1, 6],
  ],
  [
    [2, 5],
    [3, 10],
    [1, 5],
    [1, 10],
  ],
  [
    [1, 4],
    [3, 14],
    [5, 28],
    [1, 7],
    [3, 28],
    [1, 14],
    [1, 28],
  ],
];

const criterion = (id: string, core = false): Criterion => ({
  id,
  title: id,
  summary: id,
  why: id,
  sources: ["P1"],
  core,
  questions: [{ id: `asks-${id}`, kind: "pay", prompt: id, why: id, sources: ["P1"], share: 1 }],
});

const advice = (sources: string[], acts: { criteria?: string[]; questions?: string[] }): Advice => ({
  id: sources.join("-").toLowerCase(),
  says: "so",
  sources,
  acts: { criteria: [], questions: [], lanes: [], flags: [], guidance: false, buildUp: false, ...acts },
});

const { source } = theRubric();

const order = (criteria: Criterion[], entries: Advice[]) =>
  weightCalculation({ criteria, advice: entries, source }).map((row) => row.criterion);

describe("the rubric's own weights", () => {
  it("come out of the rubric and its ledger as 20, 18, 16, 13, 11, 9, 7, 4 and 2", () => {
    expect([...rubricPoints(theRubric())]).toEqual([
      ["production-ownership", 20],
      ["evaluation-depth", 18],
      ["durable-work", 16],
      ["mentorship", 13],
      ["learning-from-failure", 11],
      ["domain-constraints", 9],
      ["pay", 7],
      ["employer-commitment", 4],
      ["where-it-leads", 2],
    ]);
  });

  it("leave no tie for the order of the file to break", () => {
    const counts = weightCalculation(theRubric()).flatMap((row) => (row.core ? [] : [row.paragraphs.length]));
    expect(new Set(counts).size).toBe(counts.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it.each(RANK_SUM.map((fractions) => ({ count: fractions.length, fractions })))(
    "are the published rank-sum weights for $count criteria",
    ({ count, fractions }) => {
      const criteria = Array.from({ length: count }, (_, index) => criterion(`c${index}`, true));
      const rows = weightCalculation({ criteria, advice: [], source });
      rows.forEach((row, index) => {
        const [over, under] = fractions[index] ?? [0, 1];
        expect(row.rankSum).toBeCloseTo(over / under, 14);
      });
    },
  );

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15])("are whole points that sum to 100 for %i criteria", (count) => {
    const criteria = Array.from({ length: count }, (_, index) => criterion(`c${index}`));
    const points = [...rubricPoints({ criteria, advice: [], source }).values()];
    expect(points.reduce((sum, each) => sum + each, 0)).toBe(100);
    expect(points.every(Number.isInteger)).toBe(true);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
  });

  it("round up the largest remainders, and of equal ones the earlier", () => {
    // 15 criteria: 5k/6 points for k = 15 … 1. Seven are missing; 5/6 and 4/6 round up, and the first of three halves.
    const fifteen = Array.from({ length: 15 }, (_, index) => criterion(`c${index}`));
    const points = [...rubricPoints({ criteria: fifteen, advice: [], source }).values()];
    expect(points).toEqual([13, 12, 11, 10, 9, 8, 7, 7, 6, 5, 4, 3, 2, 2, 1]);
  });

  it("put core criteria first in their own order, however few paragraphs speak for them", () => {
    const criteria = [criterion("much"), criterion("core-a", true), criterion("core-b", true)];
    expect(order(criteria, [advice(["P2", "P3"], { criteria: ["much"] })])).toEqual(["core-a", "core-b", "much"]);
  });

  it("count a paragraph once, however many entries cite it", () => {
    const criteria = [criterion("once"), criterion("twice")];
    const entries = [
      advice(["P2"], { criteria: ["once"] }),
      advice(["P2"], { questions: ["asks-once"] }),
      advice(["P4", "P5"], { questions: ["asks-twice"] }),
    ];
    expect(order(criteria, entries)).toEqual(["twice", "once"]);
  });

  it("keep equal counts in the order of the rubric", () => {
    const criteria = [criterion("b"), criterion("a")];
    expect(order(criteria, [advice(["P2"], { criteria: ["a", "b"] })])).toEqual(["b", "a"]);
  });
});
