import { describe, expect, it } from "vitest";
import { liftedAndHeldBack } from "../../../src/findings/comparing/lifts.ts";
import { aCaseOf, withFigures, withOffer } from "../../builders/a-case.ts";
import { anOffer } from "../../builders/an-offers-file.ts";

const theCase = aCaseOf([anOffer("a")]);
const ids = theCase.model.criteria.map(({ id }) => id);

/** What lifts and holds back an offer whose criteria, of a quarter of the weight each, have these partial values. */
const told = (partials: readonly number[]) => {
  const criteria = Object.fromEntries(ids.map((id, at) => [id, { partial: partials[at] ?? 0.5, contribution: 0 }]));
  const weights = Object.fromEntries(ids.map((id) => [id, 0.25]));
  const { lifted, heldBack } = liftedAndHeldBack(withOffer(withFigures(theCase, { weights }), "a", { criteria }), "a");
  return { lifted: lifted.map((id) => ids.indexOf(id)), heldBack: heldBack.map((id) => ids.indexOf(id)) };
};

describe("what lifts a score and what holds it back", () => {
  it("is told from half a point on, on either side of the middle", () => {
    expect(told([0.521, 0.479])).toEqual({ lifted: [0], heldBack: [1] });
    expect(told([0.519, 0.481])).toEqual({ lifted: [], heldBack: [] });
  });

  it("is the two that do most, the most first", () => {
    expect(told([0.6, 0.9, 0.7, 0.4, 0.1, 0.3])).toEqual({ lifted: [1, 2], heldBack: [4, 5] });
  });
});
