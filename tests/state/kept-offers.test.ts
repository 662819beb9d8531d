import { describe, expect, it } from "vitest";
import { buildModel } from "../../src/engine/build-model.ts";
import { compareModel } from "../../src/engine/compare.ts";
import { evaluate } from "../../src/engine/evaluate.ts";
import { setAnswer } from "../../src/offers/edit/edit-answer.ts";
import { setSureness, setWeights } from "../../src/offers/edit/edit-preferences.ts";
import type { OffersFile } from "../../src/offers/schema.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { comparisonOf, evaluationOf, modelOf } from "../../src/state/figures.ts";
import { theSamples } from "../builders/a-case.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";

const again = (file: OffersFile) => {
  const model = buildModel(bundledRubric, file);
  return { model, comparison: compareModel(model, evaluate(model)) };
};

describe("figures put together from what is kept of each offer", () => {
  it("are those that calculation everything again would give", () => {
    const declined = anOffer("gone", { status: "declined" });
    const file = { ...theSamples, offers: [...(theSamples.offers ?? []), declined] };
    for (const each of [
      file,
      setAnswer(file, "lumen", "mentor", { choice: "unknown" }),
      setWeights(file, { pay: 1 }),
    ]) {
      expect(modelOf(each)).toEqual(again(each).model);
      expect(comparisonOf(each)).toEqual(again(each).comparison);
    }
  });

  it("an answer has only its own offer worked out again", () => {
    const [harbor, northwind, lumen] = evaluationOf(theSamples).offers;
    const after = evaluationOf(setAnswer(theSamples, "northwind", "mentor", { choice: "nobody" })).offers;
    expect(after[0]).toBe(harbor);
    expect(after[1]).not.toEqual(northwind);
    expect(after[2]).toBe(lumen);
  });

  it("other preferences have every offer worked out again", () => {
    const [harbor] = evaluationOf(theSamples).offers;
    expect(evaluationOf(setWeights(theSamples, { pay: 1 })).offers[0]).not.toEqual(harbor);
    expect(modelOf(setSureness(theSamples, "sure")).preferences.sureness).toBe("sure");
  });

  it("a cohort keeps no distributions", () => {
    const file = anOffersFile(Array.from({ length: 51 }, (_, index) => anOffer(`o${index}`)));
    expect(evaluationOf(file).distributions).toBeNull();
    expect(comparisonOf(file)).toEqual(again(file).comparison);
  });
});
