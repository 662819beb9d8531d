import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageYear, payIsBelowFloor, paySummary, payWorth, payYears } from "../../../src/engine/offer/pay.ts";
import { adjustedPay, payPartial, payRate } from "../../../src/engine/offer/pay-value.ts";
import type { Pay, PayPreferences } from "../../../src/offers/pay-schema.ts";
import reference from "../../gold/reference/pay.json" with { type: "json" };

const GBP: PayPreferences = { currency: "GBP", floor: 30_000, target: 70_000 };

const entry = (key: string, value: number | readonly number[] | undefined) =>
  value === undefined ? {} : { [key]: value };

const packageOf = (given: Readonly<Record<string, number | number[] | undefined>>): Pay => ({
  ...entry("base", given["base"]),
  bonus: { ...entry("target", given["bonusTarget"]), ...entry("likelihood", given["likelihood"]) },
  equity: {
    ...entry("grant", given["grant"]),
    ...entry("vesting", given["vesting"]),
    ...entry("cliffMonths", given["cliffMonths"]),
    ...entry("discount", given["discount"]),
  },
  ...entry("signOn", given["signOn"]),
  ...entry("otherYearly", given["otherYearly"]),
  ...entry("yearlyCosts", given["yearlyCosts"]),
});

const equityOf = (equity: NonNullable<Pay["equity"]>) => payYears({ base: 0, equity })?.map((year) => year.equity);

describe("years as paid", () => {
  it.each(reference.cases)("agree with the reference figures of $package", (given) => {
    const years = payYears(packageOf(given.package)) ?? [];
    const expected = given.years.map((year) =>
      Object.fromEntries(Object.entries(year).map(([part, { value }]) => [part, expect.closeTo(value, 9)])),
    );
    expect(years).toEqual(expected);
    expect(averageYear(years, 2)).toBeCloseTo(given.averageYear2.value, 9);
    expect(averageYear(years, 4)).toBeCloseTo(given.averageYear4.value, 9);
  });

  it("need a base, which is enough", () => {
    expect(payYears({ signOn: 2000 })).toBeNull();
    expect(payYears({ base: 40_000 })?.map(({ total }) => total)).toEqual([40_000, 40_000, 40_000, 40_000]);
  });

  it("parts of every year sum to its total", () => {
    const amount = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        amount,
        fc.integer({ min: 0, max: 60 }),
        (base, grant, signOn, costs, cliffMonths) => {
          const pay: Pay = { base, bonus: { target: 0.2 }, equity: { grant, cliffMonths }, signOn, yearlyCosts: costs };
          for (const { total, ...parts } of payYears(pay) ?? []) {
            expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(total, 6);
          }
        },
      ),
    );
  });

  it("a likelihood that is not given is 1", () => {
    expect(payYears({ base: 50_000, bonus: { target: 0.1 } })?.[0]?.bonus).toBe(5000);
    expect(payYears({ base: 50_000, bonus: { target: 0.1, likelihood: 0.5 } })?.[0]?.bonus).toBe(2500);
    expect(payYears({ base: 50_000, bonus: { likelihood: 0.5 } })?.[0]?.bonus).toBe(0);
  });

  it("a grant vests evenly over four years unless told", () => {
    expect(equityOf({ grant: 40_000 })).toEqual([10_000, 10_000, 10_000, 10_000]);
  });

  it("what vests before the cliff does so in the cliff's year", () => {
    const grant = 40_000;
    expect(equityOf({ grant, cliffMonths: 12 })).toEqual([10_000, 10_000, 10_000, 10_000]);
    expect(equityOf({ grant, cliffMonths: 13 })).toEqual([0, 20_000, 10_000, 10_000]);
    expect(equityOf({ grant, cliffMonths: 24 })).toEqual([0, 20_000, 10_000, 10_000]);
    expect(equityOf({ grant, cliffMonths: 36 })).toEqual([0, 0, 30_000, 10_000]);
    expect(equityOf({ grant, vesting: [50, 50], cliffMonths: 30 })).toEqual([0, 0, 40_000, 0]);
    expect(equityOf({ grant, cliffMonths: 49 })).toEqual([0, 0, 0, 0]);
  });

  it("what vests after the fourth year isn't shown", () => {
    expect(equityOf({ grant: 60_000, vesting: [0, 0, 10, 20, 30, 40] })).toEqual([0, 0, 6000, 12_000]);
  });

  it("shares that may never be sold count for less", () => {
    expect(equityOf({ grant: 40_000, discount: 0.75 })).toEqual([2500, 2500, 2500, 2500]);
    expect(equityOf({ grant: 40_000, discount: 1 })).toEqual([0, 0, 0, 0]);
  });

  it("hours change no figure", () => {
    expect(paySummary({ base: 40_000, hoursPerWeek: 60 }, GBP)).toEqual(paySummary({ base: 40_000 }, GBP));
  });
});

describe("what pay is worth", () => {
  it("the average is over the first two years unless told", () => {
    const pay: Pay = { base: 40_000, signOn: 4000 };
    expect(paySummary(pay, GBP)?.averageYear).toBe(42_000);
    expect(paySummary(pay, { ...GBP, horizonYears: 1 })?.averageYear).toBe(44_000);
    expect(paySummary(pay, { ...GBP, horizonYears: 4 })?.averageYear).toBe(41_000);
  });

  it("is 0 at the floor, 1 at the target, linear between and never beyond", () => {
    const amounts = [20_000, 30_000, 40_000, 50_000, 70_000, 90_000];
    expect(amounts.map((adjusted) => payPartial(adjusted, GBP))).toEqual([0, 0, 0.25, 0.5, 1, 1]);
  });

  it("is read at the person's cost of living and in their currency", () => {
    const rates = { EUR: 0.8 };
    expect(paySummary({ base: 60_000, costOfLiving: 120 }, GBP)?.adjusted).toBeCloseTo(50_000, 9);
    expect(paySummary({ base: 60_000, currency: "EUR" }, { ...GBP, rates })?.adjusted).toBeCloseTo(48_000, 9);
    expect(adjustedPay(60_000, { currency: "EUR", costOfLiving: 80 }, { ...GBP, rates })).toBeCloseTo(60_000, 9);
  });

  it("a rate that is missing is unknown, never 1", () => {
    expect(payRate("USD", GBP)).toBeNull();
    expect(payRate("constructor", { ...GBP, rates: {} })).toBeNull();
    const summary = paySummary({ base: 60_000, currency: "USD" }, GBP);
    expect(summary).toMatchObject({ currency: "USD", averageYear: 60_000, adjusted: null, partial: null });
  });

  it("one's own currency has rate 1, whatever the list says, and is that of a package without one", () => {
    expect(payRate("GBP", { ...GBP, rates: { GBP: 2 } })).toBe(1);
    expect(payRate(undefined, GBP)).toBe(1);
    expect(paySummary({ base: 60_000 }, GBP)).toMatchObject({ currency: "GBP", adjusted: 60_000 });
  });

  it("without a currency of one's own there is no rate", () => {
    expect(payRate(undefined, { floor: 1, target: 2 })).toBeNull();
    expect(payRate("GBP", { rates: { GBP: 1 } })).toBeNull();
    expect(paySummary({ base: 60_000 }, {})).toMatchObject({ currency: null, adjusted: null, partial: null });
  });

  it("is unknown without floor or target, while the years are shown", () => {
    expect(paySummary({ base: 60_000 }, { currency: "GBP", floor: 1 })).toMatchObject({
      adjusted: 60_000,
      partial: null,
    });
    expect(paySummary({ base: 60_000 }, { currency: "GBP", target: 1 })).toMatchObject({
      adjusted: 60_000,
      partial: null,
    });
    expect(paySummary(undefined, GBP)).toBeNull();
    expect(paySummary({ currency: "GBP" }, GBP)).toBeNull();
  });

  it("is unknown where finite amounts make a sum past all numbers, and never printed as one", () => {
    const huge = 1e308;
    expect(paySummary({ base: huge, bonus: { target: 10 } }, GBP)).toBeNull();
    expect(paySummary({ base: huge, signOn: huge }, { ...GBP, horizonYears: 4 })).toBeNull();
    expect(paySummary({ base: 1, equity: { grant: 1 }, yearlyCosts: huge, otherYearly: huge }, GBP)).not.toBeNull();
    expect(paySummary({ base: 60_000, costOfLiving: 1e-308 }, GBP)).toMatchObject({ adjusted: null, partial: null });
    const rates = { EUR: huge };
    expect(paySummary({ base: 60_000, currency: "EUR" }, { ...GBP, rates })).toMatchObject({ adjusted: null });
  });
});

describe("a package of which only its worth came along", () => {
  it("counts as much as it says, and raises the flag of low pay only where it says so", () => {
    expect(payWorth({ worth: 0.4 }, GBP)).toBe(0.4);
    expect(payIsBelowFloor({ worth: 0, belowFloor: true }, GBP)).toBe(true);
    expect(payIsBelowFloor({ worth: 0 }, GBP)).toBe(false);
  });

  it("goes by its amounts where it has some, whatever else it says", () => {
    const pay = { base: 20_000, worth: 0.4 };
    expect(payWorth(pay, GBP)).toBe(0);
    expect(payIsBelowFloor(pay, GBP)).toBe(true);
    expect(payWorth({ base: 60_000 }, GBP)).toBe(0.75);
    expect(payIsBelowFloor({ base: 60_000, belowFloor: true }, GBP)).toBe(false);
  });

  it("says nothing where there is no worth", () => {
    expect(payWorth({ belowFloor: true }, GBP)).toBeNull();
    expect(payIsBelowFloor({ belowFloor: true }, GBP)).toBeNull();
    expect(payWorth(undefined, GBP)).toBeNull();
  });
});
