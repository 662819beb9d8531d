import { describe, expect, it } from "vitest";
import { amountDoubt } from "../../src/amounts/amount-doubt.ts";
import { readAmount } from "../../src/amounts/read-amount.ts";
import { readPercent } from "../../src/amounts/read-percent.ts";
import { yearlyAmount } from "../../src/amounts/yearly-amount.ts";

const yearOf = (text: string, currency?: string): unknown => {
  const read = readAmount(text, { currency });
  return read.kind === "amount" ? yearlyAmount(read) : read.kind;
};

const currencyOf = (text: string, currency?: string): unknown => {
  const read = readAmount(text, { currency });
  return read.kind === "unread" ? read : read.currency;
};

describe("an amount as people type it", () => {
  it.each([
    ["46500", 46500],
    ["46,500", 46500],
    ["46 500", 46500],
    ["46\u202F500", 46500],
    ["£46,500.50", 46500.5],
    ["46.500,50 €", 46500.5],
    ["46.500", 46500],
    ["4,65,000", 465000],
    ["12,00,000", 1200000],
    ["1,234,567.8", 1234567.8],
    ["CHF 46’500", 46500],
    ["85'000.-", 85000],
    ["46500 GBP", 46500],
    ["46,5", 46.5],
    ["0.500", 0.5],
    ["105k", 105000],
    ["38 K", 38000],
    ["46.1k", 46100],
    ["1.2M", 1200000],
    ["1,5 Mio. €", 1500000],
    ["65 TSD", 65000],
    ["65 Tsd. EUR", 65000],
    ["12 LPA", 1200000],
    ["12.5 lakh", 1250000],
    ["12L", 1200000],
    ["18 CTC", 1800000],
    ["CTC 18,00,000", 1800000],
    ["1.2 crore", 12000000],
    ["US$85,000", 85000],
    ["$85,000", 85000],
    ["85000 USD", 85000],
    ["usd 85k", 85000],
    ["3000 x 13", 39000],
    ["13 x 3000", 39000],
    ["3000 € × 13,5", 40500],
    ["3,000 a month, 14 months", 42000],
    ["3000/month x 12", 36000],
    ["46,500 a year", 46500],
    ["46,500 p.a.", 46500],
    ["46,500 per annum gross", 46500],
    ["~50k", 50000],
    ["٤٦٥٠٠", 46500],
    ["٤٦٬٥٠٠", 46500],
    ["४६,५००", 46500],
    ["４６５００", 46500],
    ["\u200E46,500\u200B", 46500],
    ["0", 0],
  ])("reads %j as %d a year", (text, amount) => {
    expect(yearOf(text)).toBe(amount);
  });

  it.each([
    ["$120-150k", 120000, 150000],
    ["120k–150k", 120000, 150000],
    ["120 to 150k", 120000, 150000],
    ["between 40,000 and 50,000", 40000, 50000],
    ["10-12 LPA", 1000000, 1200000],
  ])("reads %j as a range", (text, low, high) => {
    expect(readAmount(text)).toMatchObject({ kind: "range", low, high });
  });

  it.each([
    "1 year",
    "12 months",
    "5,0000",
    "46,50,00",
    "1.2.3",
    "1e5",
    "a lot",
    "",
    "-500",
    "50-40",
    "10%",
    "up to 90k",
    "50k+",
    "30k net",
    "$5 €",
    "3000 x 7",
    "46500 plus car",
    "40 50",
    "x",
    "1,2 3",
  ])("doesn't guess at %j", (text) => {
    expect(readAmount(text).kind).toBe("unread");
  });

  it("leaves open what a month or an hour comes to in a year", () => {
    expect(readAmount("3000 a month")).toMatchObject({ amount: 3000, period: "month", monthsPerYear: null });
    expect(yearOf("3000 a month")).toBeNull();
    expect(readAmount("$22.50/hr")).toMatchObject({ amount: 22.5, period: "hour", currency: "USD" });
    expect(readAmount("€400 per day")).toMatchObject({ amount: 400, period: "day", currency: "EUR" });
  });

  it("doesn't take 22.125 an hour for twenty-two thousand", () => {
    expect(readAmount("22.125", { period: "hour" }).kind).toBe("unread");
    expect(readAmount("22.50", { period: "hour" })).toMatchObject({ amount: 22.5 });
  });

  it("says the currency that the text names, and which dollars they are only from the package", () => {
    expect(currencyOf("$85,000", "INR")).toBe("USD");
    expect(currencyOf("$85,000", "CAD")).toBe("CAD");
    expect(currencyOf("85000 USD", "INR")).toBe("USD");
    expect(currencyOf("85000", "INR")).toBeNull();
    expect(currencyOf("12 LPA", "USD")).toBe("INR");
    expect(currencyOf("12 LPA", "PKR")).toBe("PKR");
    expect(currencyOf("500 kr", "DKK")).toBe("DKK");
  });
});

describe("a figure that may be a slip is asked about", () => {
  it.each([
    [46_000_000, "GBP", { side: "much", meant: 46_000 }],
    [105, "USD", { side: "little", meant: 105_000 }],
    [12, "INR", { side: "little", meant: 1_200_000 }],
  ] as const)("%d %s", (yearly, currency, doubt) => {
    expect(amountDoubt(yearly, currency)).toEqual(doubt);
  });

  it.each([
    [46_500, "GBP"],
    [4_600_000, "JPY"],
    [0, "GBP"],
    [12, undefined],
    [300_000, "INR"],
  ] as const)("%d %s is not", (yearly, currency) => {
    expect(amountDoubt(yearly, currency)).toBeNull();
  });
});

describe("a percentage as people type it", () => {
  it.each([
    ["10", 10],
    ["37.5 %", 37.5],
    ["33,3%", 33.3],
    ["0", 0],
    ["0.8 %", 0.8],
    ["٨٠", 80],
  ])("reads %j as %d", (text, percent) => {
    expect(readPercent(text)).toEqual({ kind: "percent", percent });
  });

  it("asks whether 0.8 is 80 %", () => {
    expect(readPercent("0.8")).toMatchObject({ kind: "question", percent: 0.8, share: 80 });
  });

  it.each(["5000", "ten", "10 10", "1,085", "-3"])("doesn't take %j for one", (text) => {
    expect(readPercent(text).kind).toBe("unread");
  });
});
