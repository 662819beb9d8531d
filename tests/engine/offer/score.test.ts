import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/engine/evaluate.ts";
import { aCertainModel, aModel } from "../../builders/a-model.ts";
import { anyModel } from "../../builders/any-model.ts";
import office from "../../gold/reference/additive-value.json" with { type: "json" };

const [textbook] = office.cases;
if (textbook === undefined) throw new Error("no case");

const offices = aCertainModel(
  textbook.weights,
  Object.fromEntries(Object.entries(textbook.values).map(([id, values]) => [id, values.map((value) => value / 100)])),
);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("score", () => {
  it("agrees with a textbook's office location problem", () => {
    const scores = Object.fromEntries(evaluate(offices).offers.map(({ id, score }) => [id, score]));
    const totals = Object.entries(textbook.totals).map(([id, { value }]) => [id, expect.closeTo(value, 9)]);
    expect(scores).toEqual(Object.fromEntries(totals));
  });

  it("explains the gap of two offices by criteria, as the textbook's figures do", () => {
    const { offers } = evaluate(offices);
    const parts = (id: string) => offers.find((offer) => offer.id === id)?.contributions ?? [];
    const gaps = textbook.criteria.map((_, index) => (parts("A")[index] ?? 0) - (parts("E")[index] ?? 0));
    expect(gaps).toEqual(Object.values(textbook.gapAtoE).map(({ value }) => expect.closeTo(value, 9)));
    expect(sum(gaps)).toBeCloseTo(textbook.totals.A.value - textbook.totals.E.value, 9);
  });

  it("contributions sum to the score, and with what was lost to 100", () => {
    fc.assert(
      fc.property(anyModel(), (model) => {
        for (const { contributions, lost, score } of evaluate(model).offers) {
          expect(sum(contributions)).toBeCloseTo(score, 9);
          expect(sum(contributions) + sum(lost)).toBeCloseTo(100, 9);
        }
      }),
    );
  });

  it("gaps by criterion sum to the difference of two scores", () => {
    fc.assert(
      fc.property(anyModel({ minOffers: 2, maxOffers: 2 }), (model) => {
        const [a, b] = evaluate(model).offers;
        const gaps = a?.contributions.map((part, index) => part - (b?.contributions[index] ?? 0)) ?? [];
        expect(sum(gaps)).toBeCloseTo((a?.score ?? 0) - (b?.score ?? 0), 9);
      }),
    );
  });

  it("the worst case is never above the best, and without unknowns they are the same", () => {
    fc.assert(
      fc.property(anyModel(), (model) => {
        for (const { worst, best, beliefs } of evaluate(model).offers) {
          expect(worst).toBeLessThanOrEqual(best + 1e-9);
          const isAllKnown = beliefs.every(({ known }) => known);
          expect(best - worst < 1e-9 || !isAllKnown).toBe(true);
        }
      }),
    );
  });

  it("worst and best take answers at face value and unknowns at the ends of their scale", () => {
    const model = aModel({
      weights: [3, 1],
      questions: [
        { criterion: 0, share: 0.6 },
        { criterion: 0, share: 0.4 },
        { criterion: 1, share: 1, values: [0.1, 0.9] },
      ],
      offers: { harbor: [{ option: 2, r: 0.5 }, null, null] },
    });
    const [harbor] = evaluate(model).offers;
    expect(harbor?.worst).toBeCloseTo(75 * 0.6 * 0.5 + 25 * 0.1, 9);
    expect(harbor?.best).toBeCloseTo(75 * (0.6 * 0.5 + 0.4) + 25 * 0.9, 9);
  });

  it("says how much of the weight is answered, guesses included", () => {
    const model = aModel({
      weights: [3, 1, 0],
      questions: [
        { criterion: 0, share: 0.6 },
        { criterion: 0, share: 0.4 },
        { criterion: 1, share: 1 },
        { criterion: 2, share: 1 },
      ],
      offers: {
        harbor: [{ option: 2, r: 0.5 }, null, null, null],
        lumen: [null, { option: 0, r: 1 }, { option: 0, r: 1 }, null],
      },
    });
    const [harbor, lumen] = evaluate(model).offers;
    expect(harbor?.answered).toBeCloseTo(0.45, 12);
    expect(lumen?.answered).toBeCloseTo(0.55, 12);
  });
});
