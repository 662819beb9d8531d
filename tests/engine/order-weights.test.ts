import { describe, expect, it } from "vitest";
import { orderWeights } from "../../src/engine/order-weights.ts";
import { swingWeights } from "../../src/engine/swing-weights.ts";
import surrogate from "../gold/reference/weights-surrogate.json" with { type: "json" };
import swing from "../gold/reference/weights-swing.json" with { type: "json" };

const byId = (values: readonly number[]) => Object.fromEntries(values.map((value, index) => [`c${index}`, value]));

describe("weights from an order", () => {
  it("are the rank-order centroid of the literature", () => {
    for (const { n, rankOrderCentroid } of surrogate.cases) {
      const found = Object.values(orderWeights(byId(Array.from({ length: n }, (_, index) => 100 - index))));
      expect(found).toHaveLength(n);
      for (const [index, { value }] of rankOrderCentroid.entries()) expect(found[index]).toBeCloseTo(value, 12);
    }
  });

  it("equal points share the mean of their places, and 0 stays 0 and takes no place", () => {
    const found = orderWeights({ none: 0, second: 5, first: 9, also: 5 });
    expect(found["none"]).toBe(0);
    expect(found["first"]).toBeCloseTo(11 / 18, 12);
    expect(found["second"]).toBeCloseTo(7 / 36, 12);
    expect(found["also"]).toBe(found["second"]);
  });

  it("equal points everywhere are equal weights; a single one has all", () => {
    for (const weight of Object.values(orderWeights(byId([4, 4, 4, 4])))) expect(weight).toBeCloseTo(0.25, 12);
    expect(orderWeights({ only: 3, none: 0 })).toEqual({ only: 1, none: 0 });
    expect(orderWeights({ none: 0 })).toEqual({ none: 0 });
  });
});

describe("weights from swings", () => {
  it("are those of a textbook's office location problem", () => {
    for (const { swings, weights, roundedInBook } of swing.cases) {
      const found = Object.values(swingWeights(byId(swings)));
      for (const [index, { value }] of weights.entries()) expect(found[index]).toBeCloseTo(value, 12);
      expect(found.map((weight) => Math.round(100 * weight))).toEqual(roundedInBook);
    }
  });

  it("that are all nothing say nothing", () => {
    expect(() => swingWeights({ a: 0, b: 0 })).toThrow(RangeError);
  });
});
