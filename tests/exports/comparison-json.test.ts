import { describe, expect, it } from "vitest";
import { compare } from "../../src/engine/compare.ts";
import { comparisonJson } from "../../src/exports/comparison-json.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { theSamples } from "../builders/a-case.ts";
import { anOffersFile } from "../builders/an-offers-file.ts";

const comparison = compare(bundledRubric, theSamples);

describe("the comparison as JSON", () => {
  it("with pay is what the command prints", () => {
    expect(comparisonJson(comparison, { pay: true })).toBe(`${JSON.stringify(comparison, null, 2)}\n`);
  });

  it("else is without amounts, and with every field and every other figure", () => {
    const told = JSON.parse(comparisonJson(comparison));
    expect(Object.keys(told)).toEqual(Object.keys(comparison));
    expect(told.offers.map(({ pay }: { pay: unknown }) => pay)).toEqual([null, null, null]);
    expect(told.whatItTakes.northwind.breakEvenPay).toBeNull();
    expect(told.whatItTakes.northwind.sets).toEqual(comparison.whatItTakes?.["northwind"]?.sets);
    expect(told.offers[0].criteria).toEqual(comparison.offers[0]?.criteria);
    expect(told.smaa).toEqual(comparison.smaa);
  });

  it("an empty comparison is one too", () => {
    expect(JSON.parse(comparisonJson(compare(bundledRubric, anOffersFile([]))))).toMatchObject({
      offers: [],
      leader: null,
    });
  });
});
