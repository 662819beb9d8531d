import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEvenDiscount } from "../../../src/engine/firmness/break-even-discount.ts";
import { paySummary } from "../../../src/engine/offer/pay.ts";
import type { Pay } from "../../../src/offers/pay-schema.ts";

const preferences = { currency: "GBP", horizonYears: 2 };
const pay: Pay = { currency: "GBP", base: 40_000, equity: { grant: 80_000 } };

describe("the discount at which equity stops making an offer pay more", () => {
  it("a quarter of 80,000 a year on 40,000: level with 50,000 when half is never sold", () => {
    expect(breakEvenDiscount(pay, 50_000, preferences)).toBeCloseTo(0.5, 12);
  });

  it("at that discount the two pay the same, whatever the package", () => {
    const amount = fc.integer({ min: 1, max: 200_000 });
    const share = fc.double({ min: 0, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(
        amount,
        amount,
        share,
        fc.integer({ min: 0, max: 47 }),
        amount,
        (base, grant, discount, cliffMonths, other) => {
          const each: Pay = { base, equity: { grant, discount, cliffMonths }, costOfLiving: 80 };
          const found = breakEvenDiscount(each, other, { currency: "GBP", horizonYears: 4 });
          if (found === null || found > 1) return;
          expect(found).toBeGreaterThanOrEqual(discount);
          const at = paySummary(
            { ...each, equity: { ...each.equity, discount: found } },
            { currency: "GBP", horizonYears: 4 },
          );
          expect(at?.adjusted).toBeCloseTo(other, 4);
        },
      ),
    );
  });

  it("is beyond all when the base alone pays more, and all of the equity where the base pays as much", () => {
    expect(breakEvenDiscount(pay, 39_000, preferences)).toBe(Infinity);
    expect(breakEvenDiscount(pay, 40_000, preferences)).toBe(1);
  });

  it("is none without equity, without a rate, when it pays less anyway, or when nothing vests in the years that count", () => {
    expect(breakEvenDiscount({ base: 40_000 }, 30_000, preferences)).toBeNull();
    expect(breakEvenDiscount({ equity: { grant: 80_000 } }, 0, preferences)).toBeNull();
    expect(breakEvenDiscount(undefined, 30_000, preferences)).toBeNull();
    expect(breakEvenDiscount({ ...pay, currency: "USD" }, 50_000, preferences)).toBeNull();
    expect(breakEvenDiscount(pay, 60_000, preferences)).toBeNull();
    expect(breakEvenDiscount({ ...pay, equity: { grant: 80_000, cliffMonths: 36 } }, 39_000, preferences)).toBeNull();
  });
});
