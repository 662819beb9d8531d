import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dominance } from "../../../src/engine/firmness/dominance.ts";
import { aCertainModel, aModel } from "../../builders/a-model.ts";
import { anyModel } from "../../builders/any-model.ts";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("dominance", () => {
  it("is being at least as good in every criterion and better in one, whatever they weigh", () => {
    const model = aCertainModel([1, 0], { a: [0.5, 0.5], b: [0.5, 0.4], c: [0.9, 0.1], twin: [0.5, 0.4] });
    expect(dominance(model)).toEqual([
      { over: "a", under: "b", certain: true },
      { over: "a", under: "twin", certain: true },
    ]);
  });

  it("is certain only if the worst that is left still beats the best of the other", () => {
    const model = aModel({
      weights: [1],
      questions: [{ criterion: 0, share: 1, values: [0, 0.5, 1] }],
      offers: {
        unknown: [null],
        low: [{ option: 0, r: 1 }],
        high: [{ option: 2, r: 0.9 }],
        told: [{ option: 1, r: 0.5 }],
      },
    });
    const pairs = dominance(model).map(
      ({ over, under, certain }) => `${over} > ${under}${certain ? " for certain" : ""}`,
    );
    expect(pairs).toEqual([
      "unknown > low for certain",
      "high > unknown for certain",
      "high > low for certain",
      "high > told for certain",
      "told > low for certain",
    ]);
  });

  it("the worst of an unknown can fall behind an answer that its mean beats", () => {
    const model = aModel({
      weights: [1],
      questions: [{ criterion: 0, share: 1, values: [0, 0.25, 1] }],
      offers: { unknown: [null], told: [{ option: 1, r: 1 }] },
    });
    expect(dominance(model)).toEqual([{ over: "unknown", under: "told", certain: false }]);
  });

  it("agrees with comparing every partial value, and never goes both ways", () => {
    fc.assert(
      fc.property(anyModel({ maxCriteria: 3 }), (model) => {
        const means = model.offers.map(({ beliefs }) =>
          model.criteria.map(({ questions }) =>
            sum(questions.map((index) => (model.questions[index]?.share ?? 0) * (beliefs[index]?.mean ?? 0))),
          ),
        );
        const tried = means.flatMap((a, over) =>
          means.flatMap((b, under) => {
            const gaps = a.map((value, index) => value - (b[index] ?? 0));
            const wins = gaps.every((gap) => gap >= -1e-12) && gaps.some((gap) => gap > 1e-12);
            return wins ? [`offer-${over} offer-${under}`] : [];
          }),
        );
        const found = dominance(model).map(({ over, under }) => `${over} ${under}`);
        expect(found).toEqual(tried);
        expect(found.filter((pair) => found.includes(pair.split(" ").toReversed().join(" ")))).toEqual([]);
      }),
    );
  });
});
