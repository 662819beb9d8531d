import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expOfNegative, ln } from "../../../src/engine/smaa/portable-math.ts";

describe("logarithm and exponential from arithmetic alone", () => {
  it("the logarithm is that of the language but for the last digits", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        expect(Math.abs(ln(x) - Math.log(x))).toBeLessThan(1e-15 * Math.max(1, 4 * Math.abs(Math.log(x))));
      }),
    );
  });

  it("the logarithm holds at its cells' edges and next to 1", () => {
    for (const x of [2 ** -33, 0.5, 1 - 2 ** -53, 1, 1 + 2 ** -52, 1 + 1 / 128, Math.SQRT2, 2 - 2 ** -52, 2]) {
      expect(Math.abs(ln(x) - Math.log(x))).toBeLessThan(1e-14);
    }
  });

  it("the exponential is that of the language but for the last digits, and 0 far below", () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 0, noNaN: true }), (x) => {
        expect(Math.abs(expOfNegative(x) / Math.exp(x) - 1)).toBeLessThan(1e-13);
      }),
    );
    expect(expOfNegative(-1e6)).toBe(0);
  });
});
