import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildModel } from "../../../src/engine/build-model.ts";
import { compareModel } from "../../../src/engine/compare.ts";
import type { OneVoice } from "../../../src/engine/comparison.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import type { Rubric } from "../../../src/rubric/schema.ts";
import { aVoicesRubric } from "../../builders/a-voices-rubric.ts";
import { anyVoicesFile } from "../../builders/any-voices-file.ts";
import { everyState } from "../../builders/every-state.ts";
import { expectAlike } from "./expect-alike.ts";

/** The figures of a file, and the same the slow way; null where all of its offers were declined. */
const bothWays = (rubric: Rubric, file: OffersFile): readonly [OneVoice, OneVoice] | null => {
  const model = buildModel(rubric, file);
  const { oneVoice, leader } = compareModel(model);
  if (oneVoice === null) return null;
  const place = model.offers.findIndex(({ offer }) => offer.id === leader);
  return [oneVoice, everyState(model, place)];
};

describe("the comparison if each source is right or wrong as a whole", () => {
  it("is what every u-state, every option and every cell give, on small cases", () => {
    fc.assert(
      fc.property(anyVoicesFile(aVoicesRubric, { maxOffers: 3 }), (file) => {
        const both = bothWays(aVoicesRubric, file);
        expect(both === null).toBe(file.offers?.every(({ status }) => status === "declined"));
        if (both !== null) expectAlike(...both);
      }),
      { numRuns: 60 },
    );
  });

  it("is the same on thirty files over the whole rubric, with names, contradictions and pay", () => {
    const names = ["Sam", "Priya ", "the letter", ""];
    const files = fc.sample(anyVoicesFile(bundledRubric, { minOffers: 2, maxOffers: 3, names }), {
      numRuns: 30,
      seed: 11,
    });
    const compared = files.flatMap((file) => {
      const both = bothWays(bundledRubric, file);
      return both === null ? [] : [both];
    });
    expect(compared.length).toBeGreaterThan(25);
    for (const both of compared) expectAlike(...both);
  });
});
