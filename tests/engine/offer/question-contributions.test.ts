import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/engine/evaluate.ts";
import { questionContributions } from "../../../src/engine/offer/question-contributions.ts";
import { aModel } from "../../builders/a-model.ts";
import { anyModel } from "../../builders/any-model.ts";
import reference from "../../gold/reference/belief-and-value-of-information.json" with { type: "json" };

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const variance = (question: number): number =>
  reference.cases[0]?.ask.find((item) => item.offer === "harbor" && item.question === question)?.variance.value ?? -1;

describe("the score by questions", () => {
  it("sums to the score, and gained and lost to 100", () => {
    fc.assert(
      fc.property(anyModel(), (model) => {
        for (const { beliefs, score } of evaluate(model).offers) {
          const parts = questionContributions(model, beliefs);
          expect(sum(parts.map(({ gained }) => gained))).toBeCloseTo(score, 9);
          expect(sum(parts.map(({ gained, lost }) => gained + lost))).toBeCloseTo(100, 9);
        }
      }),
    );
  });

  it("says how far each open question spreads the score, as the reference case does", () => {
    const model = aModel({
      weights: [4, 3, 3],
      questions: [
        { criterion: 0, share: 1 },
        { criterion: 1, share: 1, values: [0, 0.5, 1] },
        { criterion: 2, share: 1, values: [0, 0.5, 1] },
      ],
      offers: { harbor: [{ option: 3, r: 0.9 }, { option: 2, r: 1 }, null] },
    });
    const spreads = questionContributions(model, model.offers[0]?.beliefs ?? []).map(({ spread }) => spread);
    expect(spreads[0]).toBeCloseTo(Math.sqrt(variance(0)), 9);
    expect(spreads[1]).toBe(0);
    expect(spreads[2]).toBeCloseTo(Math.sqrt(variance(2)), 9);
  });
});
