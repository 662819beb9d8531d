import { describe, expect, it } from "vitest";
import { buildModel, withPoints } from "../../src/engine/build-model.ts";
import { evaluate } from "../../src/engine/evaluate.ts";
import { equalPoints, normalisedWeights } from "../../src/engine/weights.ts";
import type { Preferences } from "../../src/offers/schema.ts";
import { aSmallRubric } from "../builders/a-small-rubric.ts";
import { anOffer } from "../builders/an-offers-file.ts";

const weightsOf = (preferences: Preferences) => {
  const { criteria, weights } = buildModel(aSmallRubric, { preferences });
  return Object.fromEntries(criteria.map(({ id }, index) => [id, weights[index]]));
};
const family = { id: "near-family", title: "Near family", weight: 25 };

describe("weights", () => {
  it("are the rubric's own where the file gives none", () => {
    expect(weightsOf({})).toEqual({ ownership: 0.5, pay: 0.33, teaching: 0.17 });
  });

  it("of criteria that the file doesn't name are 0, if it gives any", () => {
    expect(weightsOf({ weights: { teaching: 3, pay: 1 } })).toEqual({ ownership: 0, teaching: 0.75, pay: 0.25 });
  });

  it("of one's own criteria are points on the same scale, with the rubric's or the file's", () => {
    expect(weightsOf({ ownCriteria: [family] })).toEqual({
      ownership: 0.4,
      pay: expect.closeTo(0.264, 12),
      teaching: expect.closeTo(0.136, 12),
      "near-family": 0.2,
    });
    expect(weightsOf({ weights: { pay: 75 }, ownCriteria: [family] })).toEqual({
      ownership: 0,
      teaching: 0,
      pay: 0.75,
      "near-family": 0.25,
    });
    expect(weightsOf({ weights: {}, ownCriteria: [family] })).toMatchObject({ ownership: 0, "near-family": 1 });
  });

  it("of one's own criteria stand with the criterion: without one it is 0, and the list of weights is the rubric's", () => {
    expect(weightsOf({ ownCriteria: [{ id: "quiet" }] })["quiet"]).toBe(0);
    expect(weightsOf({ weights: { pay: 1, "near-family": 50 }, ownCriteria: [{ id: "near-family" }] })).toMatchObject({
      pay: 1,
      "near-family": 0,
    });
  });

  it("all equal are equal for one's own criteria too", () => {
    const preferences = { weights: { pay: 1 }, ownCriteria: [{ id: "quiet" }] };
    const model = buildModel(aSmallRubric, { preferences });
    expect(withPoints(model, equalPoints(aSmallRubric, preferences)).weights).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it("that are all 0 are refused", () => {
    expect(() => weightsOf({ weights: { pay: 0 } })).toThrow(RangeError);
    expect(() => weightsOf({ weights: {} })).toThrow(RangeError);
  });

  it("of any size are normalised", () => {
    expect(normalisedWeights([1e308, 1e308, 0])).toEqual([0.5, 0.5, 0]);
    expect(normalisedWeights([1e-300, 3e-300])).toEqual([0.25, 0.75]);
  });

  it("of the rubric don't know one's own criteria, nor the file's weights", () => {
    const { rubricWeights } = buildModel(aSmallRubric, { preferences: { weights: { pay: 1 }, ownCriteria: [family] } });
    expect(rubricWeights).toEqual([0.5, 0.17, 0.33, 0]);
  });

  it("can be changed without reading the answers again", () => {
    const model = buildModel(aSmallRubric, { offers: [anOffer("harbor", { answers: { users: { choice: "many" } } })] });
    const changed = withPoints(model, { ownership: 6, pay: 2 });
    expect(changed.weights).toEqual([0.75, 0, 0.25]);
    expect(changed.offers).toBe(model.offers);
    expect(evaluate(changed).offers[0]?.score).not.toBe(evaluate(model).offers[0]?.score);
  });
});
