import { describe, expect, it } from "vitest";
import { weightSampler } from "../../../src/engine/smaa/weight-sampling.ts";
import type { Sureness } from "../../../src/offers/schema.ts";

const DRAWS = 20_000;

/** Drawn weight vectors, one array a criterion. */
const draw = (weights: readonly number[], sureness: Sureness, draws = DRAWS): Float64Array[] => {
  const into = new Float64Array(weights.length * draws);
  weightSampler(weights, sureness, 5)(into, draws, draws);
  return weights.map((_, row) => into.subarray(row * draws, (row + 1) * draws));
};

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: Float64Array): number => {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
};
const sums = (rows: readonly Float64Array[]): number[] =>
  Array.from({ length: rows[0]?.length ?? 0 }, (_, place) => rows.reduce((sum, row) => sum + (row[place] ?? 0), 0));

describe("weights drawn around those given", () => {
  it("every vector sums to 1, and a weight of 0 stays 0", () => {
    for (const sureness of ["sure", "roughly", "order"] as const) {
      const rows = draw([0.5, 0, 0.3, 0.2], sureness, 500);
      for (const sum of sums(rows)) expect(sum).toBeCloseTo(1, 12);
      expect(rows[1]?.every((weight) => weight === 0)).toBe(true);
    }
  });

  it("sure weights are those given", () => {
    expect(draw([0.75, 0.25], "sure", 2).map((row) => Array.from(row))).toEqual([
      [0.75, 0.75],
      [0.25, 0.25],
    ]);
  });

  it("rough weights have the mean and the variance of a Dirichlet with concentration 50, however small the weight", () => {
    const weights = [0.6, 0.3, 0.09, 0.0099, 0.0001];
    const rows = draw(weights, "roughly");
    const exact = weights.map((weight) => (weight * (1 - weight)) / 51);
    for (const [index, row] of rows.entries()) {
      expect(Math.abs(mean(row) - (weights[index] ?? 0))).toBeLessThan(3.5 * Math.sqrt((exact[index] ?? 0) / DRAWS));
    }
    // Only of weights that are not tiny: the variance of the others is itself too uncertain.
    for (const [index, row] of rows.slice(0, 3).entries()) {
      expect(variance(row) / (exact[index] ?? 0)).toBeCloseTo(1, 1);
    }
  });

  it("ordered weights keep the order, and their mean is the rank-order centroid", () => {
    const rows = draw([0.2, 0.5, 0.3], "order");
    const [last, first, middle] = rows;
    const inOrder = first?.every(
      (weight, at) => weight >= (middle?.[at] ?? 2) && (middle?.[at] ?? 0) >= (last?.[at] ?? 2),
    );
    expect(inOrder).toBe(true);
    for (const [row, centroid] of [
      [first, 11 / 18],
      [middle, 5 / 18],
      [last, 2 / 18],
    ] as const) {
      const values = row ?? new Float64Array(1);
      expect(Math.abs(mean(values) - centroid)).toBeLessThan(3.5 * Math.sqrt(variance(values) / DRAWS));
    }
  });

  it("equal weights are not ordered against each other, only against the others", () => {
    const [a, b, last] = draw([0.4, 0.4, 0.2], "order");
    const ahead = (a ?? new Float64Array(1)).filter((weight, at) => weight > (b?.[at] ?? 2)).length;
    expect(Math.abs(ahead / DRAWS - 0.5)).toBeLessThan(3.5 * Math.sqrt(0.25 / DRAWS));
    expect(last?.every((weight, at) => weight <= Math.min(a?.[at] ?? 0, b?.[at] ?? 0))).toBe(true);
  });

  it("an order of equals is uniform over all weights", () => {
    for (const row of draw([1 / 3, 1 / 3, 1 / 3], "order")) {
      expect(Math.abs(mean(row) - 1 / 3)).toBeLessThan(3.5 * Math.sqrt(1 / 18 / DRAWS));
      expect(variance(row)).toBeCloseTo(1 / 18, 2);
    }
  });

  it("a single weight is 1 in every draw", () => {
    for (const sureness of ["roughly", "order"] as const) {
      expect([...(draw([0, 1], sureness, 3)[1] ?? [])]).toEqual([1, 1, 1]);
    }
  });
});
