import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { probabilityBest } from "../../../src/engine/distribution/probability-best.ts";
import { sumDistribution } from "../../../src/engine/distribution/score-distribution.ts";
import { partsReader } from "../../../src/engine/offer/score-part.ts";
import { smaaInput } from "../../../src/engine/smaa/smaa-input.ts";
import { smaa, smaaSteps } from "../../../src/engine/smaa/smaa.ts";
import type { Sureness } from "../../../src/offers/schema.ts";
import { aCertainModel, aModel } from "../../builders/a-model.ts";
import { anyModel } from "../../builders/any-model.ts";
import dirichlet from "../../gold/reference/smaa-dirichlet.json" with { type: "json" };
import three from "../../gold/reference/smaa-three-alternatives.json" with { type: "json" };
import two from "../../gold/reference/smaa-two-alternatives.json" with { type: "json" };

const DRAWS = 10_000;

const doubleOf = (figure: number | { readonly value: number }): number =>
  typeof figure === "number" ? figure : figure.value;

const doubles = (figures: readonly { readonly value: number }[]): number[] => figures.map(({ value }) => value);

/** A certain model's SMAA from weights in points. */
const smaaOf = (
  weights: readonly number[],
  partials: Readonly<Record<string, readonly number[]>>,
  sureness: Sureness,
  draws = DRAWS,
) => smaa(smaaInput(aCertainModel(weights, partials, { sureness })), draws);

/** How many standard errors a share of draws is from the exact one. */
const errorsOff = (found: number | undefined, exact: number, draws = DRAWS): number =>
  Math.abs((found ?? Infinity) - exact) / (Math.sqrt((exact * (1 - exact)) / draws) + 1e-12);

const FEW = 3.5;

const equalWeights = (count: number): number[] => Array.from({ length: count }, () => 1);
const falling = (count: number): number[] => Array.from({ length: count }, (_, index) => count - index);

describe("SMAA beside exact figures", () => {
  it("draws answers independently of weights: who wins by an open answer alone wins under average weights", () => {
    const questions = [0, 1, 2].map((criterion) => ({ criterion, share: 1, values: [0, 1] }));
    const sides = [0, 1].map((option) => ({ option, r: 1 }) as const);
    const model = aModel({
      weights: [3, 2, 1],
      questions,
      // Anyone who has the first criterion's open answer has at least as much weight with it as the rival without.
      offers: {
        a: [null, sides[1] ?? null, sides[1] ?? null],
        b: [sides[1] ?? null, sides[0] ?? null, sides[1] ?? null],
      },
      preferences: { sureness: "order" },
    });
    const { rankAcceptability, centralWeights } = smaa(smaaInput(model));
    // a has 1, or 0 and then loses by w1 − w2 ≥ 0: it wins when its open answer does, in one half of the draws.
    expect(errorsOff(rankAcceptability["a"]?.[0], 0.5)).toBeLessThan(FEW);
    const meanOfFirst = (1 + 1 / 2 + 1 / 3) / 3;
    expect(Math.abs((centralWeights["a"]?.["c0"] ?? 0) - meanOfFirst)).toBeLessThan(0.01);
  });

  it("two offers under any weights and under ordered ones", () => {
    for (const given of two.cases) {
      const [a, b] = [doubles(given.valuesA), doubles(given.valuesB)];
      const uniform = smaaOf(equalWeights(a.length), { a, b }, "order");
      expect(errorsOff(uniform.rankAcceptability["a"]?.[0], given.firstRankOfA_uniformWeights.value)).toBeLessThan(FEW);
    }
    for (const given of two.cases) {
      const exact = given.firstRankOfA_orderedWeights?.value;
      if (exact === undefined) continue;
      const [a, b] = [doubles(given.valuesA), doubles(given.valuesB)];
      const ordered = smaaOf(falling(a.length), { a, b }, "order");
      expect(errorsOff(ordered.rankAcceptability["a"]?.[0], exact)).toBeLessThan(FEW);
    }
  });

  it("two offers under weights drawn around those given", () => {
    for (const given of dirichlet.cases) {
      const partials = { a: given.valuesA.map(doubleOf), b: given.valuesB.map(doubleOf) };
      const found = smaaOf(doubles(given.weights), partials, "roughly");
      expect(errorsOff(found.rankAcceptability["a"]?.[0], given.firstRankOfA.value)).toBeLessThan(FEW);
    }
  });

  it("three offers: every rank, who beats whom, and the weights that put each first", () => {
    for (const given of three.cases) {
      const weights = given.weights === "uniform" ? equalWeights(3) : falling(3);
      const partials = Object.fromEntries(Object.entries(given.values).map(([id, values]) => [id, doubles(values)]));
      const draws = 40_000;
      const found = smaaOf(weights, partials, "order", draws);
      for (const [id, ranks] of Object.entries(given.rankAcceptability)) {
        for (const [rank, { value }] of ranks.entries())
          expect(errorsOff(found.rankAcceptability[id]?.[rank], value, draws)).toBeLessThan(FEW);
      }
      for (const [id, row] of Object.entries(given.pairwise)) {
        for (const [other, { value }] of Object.entries(row))
          expect(errorsOff(found.pairwise[id]?.[other], value, draws)).toBeLessThan(FEW);
      }
      for (const [id, central] of Object.entries(given.centralWeights)) {
        const wins = draws * (found.rankAcceptability[id]?.[0] ?? 0);
        for (const [index, { value }] of central.entries()) {
          // A weight's standard deviation is at most ½.
          expect(Math.abs((found.centralWeights[id]?.[`c${index}`] ?? -1) - value)).toBeLessThan(
            (3.5 * 0.5) / Math.sqrt(wins),
          );
        }
      }
    }
  });

  it("sure weights leave the answers alone to chance: first ranks are the exact probabilities of being best", () => {
    const model = aModel({
      weights: [3, 2],
      questions: [
        { criterion: 0, share: 0.6 },
        { criterion: 0, share: 0.4, values: [0, 0.5, 1] },
        { criterion: 1, share: 1, values: [0, 0.3, 1], prior: [0.5, 0.3, 0.2] },
      ],
      offers: {
        harbor: [{ option: 3, r: 0.9 }, null, { option: 1, r: 1 }],
        northwind: [null, { option: 2, r: 0.7 }, null],
        lumen: [
          { option: 2, r: 0.5 },
          { option: 1, r: 0.5 },
          { option: 2, r: 0.5 },
        ],
      },
      preferences: { sureness: "sure" },
    });
    const exact = probabilityBest(model.offers.map(({ beliefs }) => sumDistribution(partsReader(model)(beliefs))));
    const found = smaa(smaaInput(model));
    for (const [index, id] of ["harbor", "northwind", "lumen"].entries()) {
      expect(errorsOff(found.rankAcceptability[id]?.[0], exact[index] ?? -1)).toBeLessThan(FEW);
    }
  });

  it("a criterion with more combinations of answers than one table holds is drawn no less exactly", () => {
    const shares = [0.3, 0.25, 0.2, 0.15, 0.1];
    const model = aModel({
      weights: [1],
      questions: shares.map((share) => ({ criterion: 0, share })),
      offers: {
        unknown: shares.map(() => null),
        middling: shares.map(() => ({ option: 2, r: 0.5 })),
        mixed: [null, { option: 1, r: 1 }, null, { option: 4, r: 0.9 }, null],
      },
      preferences: { sureness: "sure" },
    });
    const exact = probabilityBest(model.offers.map(({ beliefs }) => sumDistribution(partsReader(model)(beliefs))));
    const found = smaa(smaaInput(model));
    for (const [index, { offer }] of model.offers.entries()) {
      expect(errorsOff(found.rankAcceptability[offer.id]?.[0], exact[index] ?? -1)).toBeLessThan(FEW);
    }
  });
});

const threeOffers = (option: number) =>
  aModel({
    weights: [1, 1],
    questions: [
      { criterion: 0, share: 1 },
      { criterion: 1, share: 1 },
    ],
    offers: { a: [{ option, r: 0.5 }, null], b: [null, null], c: [{ option: 2, r: 0.7 }, null] },
  });

/** More open answers of one criterion than one table holds, uneven priors, and equal weights. */
const manyOpen = aModel({
  weights: [5, 2, 2],
  questions: [
    ...[0.3, 0.25, 0.2, 0.15, 0.1].map((share) => ({ criterion: 0, share, prior: [0.1, 0.3, 0.25, 0.15, 0.2] })),
    { criterion: 1, share: 1, values: [0, 0.3, 1], prior: [0.2, 0.5, 0.3] },
    { criterion: 2, share: 1 },
  ],
  offers: {
    a: [null, null, null, null, null, { option: 1, r: 0.7 }, null],
    b: [{ option: 3, r: 0.9 }, null, { option: 2, r: 0.5 }, null, null, null, { option: 2, r: 1 }],
    c: [{ option: 2, r: 1 }, { option: 3, r: 1 }, { option: 1, r: 0.5 }, null, null, { option: 2, r: 0.7 }, null],
  },
});

describe("SMAA's laws", () => {
  it("acceptabilities are doubly stochastic, winning indices complement each other, central weights sum to 1", () => {
    fc.assert(
      fc.property(anyModel({ maxOffers: 6 }), fc.constantFrom("sure", "roughly", "order"), (model, sureness) => {
        const ids = model.offers.map(({ offer }) => offer.id);
        const found = smaa(smaaInput({ ...model, preferences: { sureness } }), 300);
        for (const [rank, id] of ids.entries()) {
          const row = found.rankAcceptability[id] ?? [];
          expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(ids.reduce((sum, other) => sum + (found.rankAcceptability[other]?.[rank] ?? 0), 0)).toBeCloseTo(1, 9);
          const central = found.centralWeights[id];
          const total = Object.values(central ?? {}).reduce((sum, weight) => sum + weight, 0);
          expect(central === null).toBe(row[0] === 0);
          expect(total).toBeCloseTo(central === null ? 0 : 1, 9);
          for (const other of ids.filter((each) => each !== id)) {
            expect((found.pairwise[id]?.[other] ?? 0) + (found.pairwise[other]?.[id] ?? 0)).toBeCloseTo(1, 9);
          }
          expect(Object.keys(found.pairwise[id] ?? {})).not.toContain(id);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("the same input gives the same bits again, at once or step by step", () => {
    const model = aModel({
      weights: [3, 1],
      questions: [
        { criterion: 0, share: 1 },
        { criterion: 1, share: 1 },
      ],
      offers: { a: [null, null], b: [{ option: 2, r: 0.7 }, null] },
    });
    const input = smaaInput(model);
    const steps = smaaSteps(structuredClone(input), 1200);
    let step = steps.next();
    let count = 0;
    for (; step.done !== true; step = steps.next()) count += 1;
    expect(count).toBe(3);
    expect(step.value).toEqual(smaa(input, 1200));
  });

  it("these are the figures, on every machine and engine", () => {
    const found = smaaOf([5, 3, 2], { a: [0.6, 0.3, 0.5], b: [0.5, 0.6, 0.4] }, "roughly", 1000);
    expect(found.rankAcceptability).toMatchInlineSnapshot(`
      {
        "a": [
          0.231,
          0.769,
        ],
        "b": [
          0.769,
          0.231,
        ],
      }
    `);
    expect(found.centralWeights).toMatchInlineSnapshot(`
      {
        "a": {
          "c0": 0.5557268827750772,
          "c1": 0.2176520238201096,
          "c2": 0.22662109340481312,
        },
        "b": {
          "c0": 0.4823691455758389,
          "c1": 0.3243898924152605,
          "c2": 0.1932409620089011,
        },
      }
    `);
  });

  it.each([
    ["sure", [0.1365, 0.2785, 0.585], [0.5555555555555567, 0.22222222222222165, 0.22222222222222165]],
    ["roughly", [0.144, 0.2955, 0.5605], [0.5563772535594177, 0.21152638705587645, 0.23209635938470566]],
    ["order", [0.168, 0.3135, 0.5185], [0.6285850883036288, 0.15605466776935323, 0.2153602439270179]],
  ] as const)(
    "these are the figures with answers open, %s, on every machine and engine",
    (sureness, firsts, central) => {
      const found = smaa(smaaInput({ ...manyOpen, preferences: { sureness } }), 1000);
      expect(Object.values(found.rankAcceptability).map(([first]) => first)).toEqual(firsts);
      expect(Object.values(found.centralWeights["a"] ?? {})).toEqual(central);
    },
  );

  it("an answer that changes for one offer moves no other pair's figures", () => {
    const [before, after] = [smaa(smaaInput(threeOffers(1))), smaa(smaaInput(threeOffers(4)))];
    expect(after.pairwise["b"]?.["c"]).toBe(before.pairwise["b"]?.["c"]);
    expect(after.pairwise["a"]?.["c"]).not.toBe(before.pairwise["a"]?.["c"]);
  });
});

describe("SMAA where little can vary", () => {
  it("weights are roughly those given unless the person says otherwise", () => {
    expect(smaaInput(aCertainModel([1], { a: [0.5] })).sureness).toBe("roughly");
    expect(smaaInput(aCertainModel([1], { a: [0.5] }, { sureness: "order" })).sureness).toBe("order");
  });

  it("two offers that are known to be alike share every rank, win and weight", () => {
    const found = smaaOf([2, 1], { a: [0.5, 0.2], b: [0.5, 0.2] }, "roughly", 500);
    expect(found.rankAcceptability).toEqual({ a: [0.5, 0.5], b: [0.5, 0.5] });
    expect(found.pairwise).toEqual({ a: { b: 0.5 }, b: { a: 0.5 } });
    expect(found.centralWeights["a"]).toEqual(found.centralWeights["b"]);
  });

  it("three ahead that are level share the first three ranks in thirds", () => {
    const same = [0.75, 0.25];
    const found = smaaOf([1, 1], { a: same, low: [0, 0], b: same, c: same }, "order", 500);
    for (const id of ["a", "b", "c"]) {
      for (const [rank, share] of [1 / 3, 1 / 3, 1 / 3, 0].entries()) {
        expect(found.rankAcceptability[id]?.[rank]).toBeCloseTo(share, 9);
      }
    }
    expect(found.rankAcceptability["low"]).toEqual([0, 0, 0, 1]);
    expect(found.centralWeights["low"]).toBeNull();
  });

  it("one offer is first in every draw; without offers there is nothing", () => {
    expect(smaaOf([1], { a: [0.5] }, "roughly", 10).rankAcceptability).toEqual({ a: [1] });
    expect(smaaOf([1], {}, "roughly", 10).rankAcceptability).toEqual({});
  });

  it("all weight on one criterion, all unknown: each of two is first half the time", () => {
    const model = aModel({
      weights: [0, 1, 0],
      questions: [0, 1, 2].map((criterion) => ({ criterion, share: 1 })),
      offers: { a: [null, null, null], b: [null, null, null] },
    });
    const found = smaa(smaaInput(model));
    expect(errorsOff(found.pairwise["a"]?.["b"], 0.5)).toBeLessThan(FEW);
    expect(found.centralWeights["a"]).toEqual({ c0: 0, c1: 1, c2: 0 });
  });
});
