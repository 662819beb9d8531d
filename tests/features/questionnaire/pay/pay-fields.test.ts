import { describe, expect, it } from "vitest";
import {
  fieldsOf,
  type PayFields,
  payFieldsSchema,
  payOf,
} from "../../../../src/features/questionnaire/pay/pay-fields.ts";
import { readAmount, readNumber } from "../../../../src/features/questionnaire/pay/pay-figures.ts";
import type { Pay } from "../../../../src/offers/pay-schema.ts";

const typed = (change: Partial<PayFields>, pay?: Pay): PayFields => ({ ...fieldsOf(pay), ...change });

const firstFault = (change: Partial<PayFields>): unknown =>
  payFieldsSchema.safeParse(typed(change)).error?.issues[0]?.message;

describe("a figure as people type it", () => {
  it.each([
    ["46500", 46500],
    ["46,500", 46500],
    ["46 500", 46500],
    ["46\u202F500", 46500],
    ["£46,500.50", 46500.5],
    ["46.500,50 €", 46500.5],
    ["46.500", 46500],
    ["4,65,000", 465000],
    ["1,234,567.8", 1234567.8],
    ["CHF 46’500", 46500],
    ["46500 GBP", 46500],
    ["46,5", 46.5],
    ["0.500", 0.5],
  ])("reads the amount %j as %d", (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });

  it.each(["about 40", "46,50,00", "1.2.3", "1e5", "46k", "40-50"])("doesn't guess at %j", (text) => {
    expect(readAmount(text)).toBeNaN();
  });

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
    expect(fieldsOf(pay)).toMatchObject({ bonusTarget: "10", bonusLikelihood: "7", neverSold: "12.3" });
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
    expect(payOf(fieldsOf(pay), pay)).toEqual(pay);
  });
});

describe("a field that can't be read says what it takes", () => {
  it.each<[Partial<PayFields>, string]>([
    [{ base: "a lot" }, "an amount such as 46500 or 46500.50"],
    [{ base: "-1" }, "an amount of 0 or more"],
    [{ base: "1.2345" }, "an amount with at most two decimals"],
    [{ bonusLikelihood: "120" }, "a percentage from 0 to 100"],
    [{ bonusTarget: "ten" }, "a percentage such as 10"],
    [{ vesting: "50, 60" }, "percentages that sum to at most 100"],
    [{ vesting: "10 10 10 10 10 10 10" }, "1 to 6 yearly percentages"],
    [{ costOfLiving: "0" }, "a number above 0"],
  ])("%j: %s", (change, words) => {
    expect(firstFault(change)).toBe(words);
  });
});
