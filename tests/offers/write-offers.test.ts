import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOffers } from "../../src/offers/read/read-offers.ts";
import type { OffersFile } from "../../src/offers/schema.ts";
import { writeOffers } from "../../src/offers/write-offers.ts";
import { expectSameComparison } from "../builders/a-model.ts";
import { aSmallRubric } from "../builders/a-small-rubric.ts";
import { anyOffersFile } from "../builders/any-offers-file.ts";

const readBack = (text: string): OffersFile => {
  const result = readOffers(text, "o.json", aSmallRubric);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.file;
};

describe("writing an offers file", () => {
  it("what is read back equals what was written, whatever stands in it", () => {
    fc.assert(
      fc.property(anyOffersFile(aSmallRubric), (file) => {
        expect(readBack(writeOffers(file))).toEqual(file);
      }),
      { numRuns: 200 },
    );
  });

  it("what is read back compares to the same figures", () => {
    fc.assert(
      fc.property(anyOffersFile(aSmallRubric), (file) => {
        expectSameComparison(aSmallRubric, readBack(writeOffers(file)), file);
      }),
      { numRuns: 200 },
    );
    expect.hasAssertions();
  });

  it("writing what was read gives the same text again", () => {
    fc.assert(
      fc.property(anyOffersFile(aSmallRubric), (file) => {
        const text = writeOffers(file);
        expect(writeOffers(readBack(text))).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it("keys stand in the order of the format, unknown ones behind them", () => {
    const file = {
      extra: 1,
      offers: [
        { pay: { bonus: { likelihood: 1, target: 0 }, base: 1 }, title: "T", mood: "good", employer: "E", id: "e" },
      ],
      version: 1 as const,
      format: "first-rung/offers" as const,
    };
    expect(writeOffers(file).replace(/\s+/g, "")).toBe(
      '{"format":"first-rung/offers","version":1,"offers":[{"id":"e","employer":"E","title":"T",' +
        '"pay":{"base":1,"bonus":{"target":0,"likelihood":1}},"mood":"good"}],"extra":1}',
    );
  });
});
