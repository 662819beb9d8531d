import { describe, expect, it } from "vitest";
import {
  payFieldsOf,
  type PayFields,
  payFieldsSchemaIn,
  payOf,
} from "../../../../src/features/questionnaire/pay/fields/pay-fields.ts";
import { readNumber } from "../../../../src/features/questionnaire/pay/fields/pay-figures.ts";
import type { Pay } from "../../../../src/offers/pay-schema.ts";

const typed = (change: Partial<PayFields>, pay?: Pay): PayFields => ({ ...payFieldsOf(pay), ...change });

const firstFault = (change: Partial<PayFields>): unknown =>
  payFieldsSchemaIn(change.currency).safeParse(typed(change)).error?.issues[0]?.message;

describe("a figure as people type it", () => {
  it("takes three decimals of a rate for decimals, and doesn't guess when they may be thousands", () => {
    expect(readNumber("1.085")).toBe(1.085);
    expect(readNumber("0,855")).toBe(0.855);
    expect(readNumber("1,085")).toBeNaN();
  });
});

describe("the package that the fields say", () => {
  it("is percent turned into shares, to the digit", () => {
    const pay = payOf(typed({ bonusTarget: "10", bonusLikelihood: "7 %", neverSold: "12.3" }), undefined);
    expect(pay).toEqual({ bonus: { target: 0.1, likelihood: 0.07 }, equity: { discount: 0.123 } });
    expect(payFieldsOf(pay)).toMatchObject({ bonusTarget: "10", bonusLikelihood: "7", neverSold: "12.3" });
  });

  it("leaves out what is empty, and is nothing when all is", () => {
    expect(payOf(typed({ base: "46,500" }), undefined)).toEqual({ base: 46500 });
    expect(payOf(typed({ base: "" }, { base: 46500 }), { base: 46500 })).toBeUndefined();
    expect(
      payOf(typed({ bonusTarget: "" }, { base: 1, bonus: { target: 0.1 } }), { base: 1, bonus: { target: 0.1 } }),
    ).toEqual({ base: 1 });
  });

  it("reads vesting year by year", () => {
    expect(payOf(typed({ vesting: "5, 15,40 40" }), undefined)?.equity?.vesting).toEqual([5, 15, 40, 40]);
    expect(payOf(typed({ vesting: "33,3; 33,3; 33,4" }), undefined)?.equity?.vesting).toEqual([33.3, 33.3, 33.4]);
  });

  it("keeps what the form doesn't show", () => {
    const pay = { base: 1, evidence: "written", pension: 0.05, bonus: { target: 0.1, paidIn: "March" } } satisfies Pay;
    expect(payOf(typed({ base: "2", bonusTarget: "" }, pay), pay)).toEqual({
      base: 2,
      evidence: "written",
      pension: 0.05,
      bonus: { paidIn: "March" },
    });
  });

  it("keeps the last figure of a field that can't be read, and takes the others", () => {
    const pay = { base: 46500 } satisfies Pay;
    expect(payOf(typed({ base: "a lot", signOn: "2000" }, pay), pay)).toEqual({ base: 46500, signOn: 2000 });
  });

  it("doesn't round a share that was finer than the field shows", () => {
    const pay = { bonus: { target: 1 / 3 } } satisfies Pay;
    expect(payOf(typed({ base: "1" }, pay), pay)?.bonus?.target).toBe(1 / 3);
  });

  it("goes through the fields unchanged, whatever the size of its figures", () => {
    const pay = {
      currency: "EUR",
      base: 1e21,
      bonus: { target: 1.5, likelihood: 0.29 },
      equity: { grant: 0.07, vesting: [12.5, 87.5], cliffMonths: 12, discount: 1 },
      hoursPerWeek: 37.5,
      costOfLiving: 0.001,
    } satisfies Pay;
    expect(payOf(payFieldsOf(pay), pay)).toEqual(pay);
  });
});

describe("a figure is taken whole or not at all", () => {
  const earlier = { currency: "USD", base: 98500 } satisfies Pay;

  it.each([
    ["105k", 105000],
    ["38k", 38000],
    ["US$85,000", 85000],
    ["3000 x 13", 39000],
    ["$120-150k", 98500],
    ["1 year", 98500],
    ["105 or so", 98500],
  ])("%s, where 98500 was: %d", (base, right) => {
    expect(payOf(typed({ base }, earlier), earlier)?.base).toBe(right);
  });

  it("reads 12 LPA as 1.2 million rupees, also where no currency is known", () => {
    expect(payOf(typed({ base: "12 LPA" }, { currency: "INR" }), { currency: "INR" })?.base).toBe(1_200_000);
    expect(payOf(typed({ base: "12 LPA" }), undefined, "INR")).toEqual({ base: 1_200_000 });
    expect(payOf(typed({ base: "12 LPA" }), undefined)).toEqual({ base: 1_200_000, currency: "INR" });
  });

  it("reads shares of vesting that make up a whole as percentages", () => {
    for (const vesting of ["25 x 4", "0.25 x4", "0.25 × 4", "0.25, 0.25, 0.25, 0.25"])
      expect(payOf(typed({ vesting }), undefined)?.equity?.vesting).toEqual([25, 25, 25, 25]);
  });

  it("writes one percent and less with its sign, so that it is read again", () => {
    const pay = { bonus: { target: 0.005, likelihood: 0.01 } } satisfies Pay;
    expect(payFieldsOf(pay)).toMatchObject({ bonusTarget: "0.5 %", bonusLikelihood: "1 %" });
    expect(payOf(payFieldsOf(pay), undefined)).toEqual(pay);
  });
});

describe("a field that can't be read says what it takes", () => {
  it.each<[Partial<PayFields>, string]>([
    [{ base: "a lot" }, "an amount such as 46500 or 46.5k"],
    [{ base: "-1" }, "an amount of 0 or more"],
    [{ base: "1.2345" }, "an amount such as 46500 or 46.5k"],
    [{ bonusLikelihood: "120" }, "a percentage from 0 to 100"],
    [{ bonusTarget: "ten" }, "a percentage such as 10"],
    [{ vesting: "50, 60" }, "percentages that sum to at most 100"],
    [{ vesting: "10 10 10 10 10 10 10" }, "1 to 6 yearly percentages"],
    [{ base: "1 year" }, "an amount of money, not a time"],
    [{ base: "$120-150k" }, "one figure, not from 120000 to 150000"],
    [{ base: "3000 a month" }, "a year's amount: 3000 x 12, or x 13 or 14 where there are more salaries"],
    [{ base: "$85,000", currency: "INR" }, "an amount in INR: for USD, choose it as the currency"],
    [{ base: "85000 USD", currency: "INR" }, "an amount in INR: for USD, choose it as the currency"],
    [{ signOn: "5,0000" }, "an amount such as 46500 or 46.5k"],
    [{ bonusTarget: "5000" }, "a percentage from 0 to 300"],
    [{ bonusLikelihood: "0.8" }, "a percentage: 80 for 80 %, or 0.8 % with its sign"],
    [{ costOfLiving: "1.25" }, "an index such as 125, where 100 is your own place"],
    [{ costOfLiving: "0" }, "a number above 0"],
  ])("%j: %s", (change, words) => {
    expect(firstFault(change)).toBe(words);
  });
});
