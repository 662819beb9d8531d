import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDraws, createAliasTable } from "../../../src/engine/smaa/alias-table.ts";
import { createSfc32, fillWords } from "../../../src/engine/smaa/sfc32.ts";

/** What the table gives each value in all, added up from its entries. */
const probabilitiesOf = ({ bits, thresholds, values }: ReturnType<typeof createAliasTable>): Map<number, number> => {
  const found = new Map<number, number>();
  const count = 1 << bits;
  const add = (value: number, probability: number) => found.set(value, (found.get(value) ?? 0) + probability / count);
  for (let entry = 0; entry < count; entry += 1) {
    const own = (thresholds[entry] ?? 0) / 2 ** 31;
    add(values[2 * entry] ?? 0, own);
    add(values[2 * entry + 1] ?? 0, 1 - own);
  }
  return found;
};

describe("alias table", () => {
  it("gives every value its probability, and nothing to values that can't be", () => {
    const parts = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 40 }).filter((all) => all.some((n) => n > 0));
    fc.assert(
      fc.property(parts, (all) => {
        const sum = all.reduce((total, part) => total + part, 0);
        const values = Float64Array.from(all, (_, index) => index + 1);
        const found = probabilitiesOf(
          createAliasTable(
            values,
            Float64Array.from(all, (part) => part / sum),
          ),
        );
        for (const [index, part] of all.entries()) expect(found.get(index + 1) ?? 0).toBeCloseTo(part / sum, 8);
        expect(found.get(0) ?? 0).toBeLessThan(1e-12);
      }),
    );
  });

  it("draws with those frequencies and adds each draw times its weight", () => {
    const draws = 100_000;
    const table = createAliasTable(Float64Array.of(1, 10, 100), Float64Array.of(0.2, 0.5, 0.3));
    const words = new Int32Array(draws);
    fillWords(createSfc32(1, 2, 3), words, draws);
    const scores = new Float64Array(draws + 1);
    addDraws(table, words, new Float64Array(draws).fill(2), 0, scores, 1, draws);
    expect(scores[0]).toBe(0);
    for (const [score, probability] of [
      [2, 0.2],
      [20, 0.5],
      [200, 0.3],
    ] as const) {
      const frequency = scores.filter((drawn) => drawn === score).length / draws;
      expect(Math.abs(frequency - probability)).toBeLessThan(
        3.5 * Math.sqrt((probability * (1 - probability)) / draws),
      );
    }
  });
});
