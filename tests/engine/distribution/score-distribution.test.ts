import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/engine/evaluate.ts";
import type { Model } from "../../../src/engine/model.ts";
import { likelyRange, quantile } from "../../../src/engine/distribution/likely-range.ts";
import { likelyRangeOfSum } from "../../../src/engine/distribution/range-of-sum.ts";
import {
  meanOf,
  type ScoreDistribution,
  sumDistribution,
} from "../../../src/engine/distribution/score-distribution.ts";
import { scorePart, partsReader } from "../../../src/engine/offer/score-part.ts";
import { aModel, type AnswerSpec } from "../../builders/a-model.ts";
import { anyModel } from "../../builders/any-model.ts";
import { everyOutcome } from "../../builders/every-outcome.ts";
import reference from "../../gold/reference/belief-and-value-of-information.json" with { type: "json" };

const distributions = (model: Model): ScoreDistribution[] =>
  model.offers.map(({ beliefs }) => sumDistribution(partsReader(model)(beliefs)));

const massAt = (distribution: ScoreDistribution | undefined, points: number): number =>
  distribution?.probabilities[Math.round(points * 100) - distribution.first] ?? 0;

type Grid = ReadonlyMap<number, number>;

/** Adds a part's value to every grid point there is. */
const add = (points: number, chance: number, from: Grid, to: Map<number, number>): void => {
  const place = points * 100;
  const below = Math.floor(place + 1e-9);
  const beyond = Math.max(0, place - below);
  for (const [step, mass] of from) {
    to.set(step + below, (to.get(step + below) ?? 0) + mass * chance * (1 - beyond));
    to.set(step + below + 1, (to.get(step + below + 1) ?? 0) + mass * chance * beyond);
  }
};

/** The same sum the plain way: every pair of grid points of every two parts. */
const plainSum = (model: Model, offer: number): Map<number, number> => {
  const beliefs = model.offers[offer]?.beliefs ?? [];
  let certain = 0;
  let grid = new Map([[0, 1]]);
  for (const [index, { criterion, share }] of model.questions.entries()) {
    const belief = beliefs[index];
    const full = 100 * (model.weights[criterion] ?? 0) * share;
    if (belief?.open !== true) certain += full * (belief?.mean ?? 0);
    else {
      const next = new Map<number, number>();
      for (const [option, value] of belief.values.entries()) {
        add(full * value, belief.probabilities[option] ?? 0, grid, next);
      }
      grid = next;
    }
  }
  const placed = new Map<number, number>();
  add(certain, 1, grid, placed);
  return placed;
};

/** In how many ways three numbers below 10 have a sum: as Irwin and Hall's density, in whole steps. */
const waysOfThree = (sum: number): number =>
  [1, -3, 3, -1].reduce((total, sign, k) => {
    const left = sum - 10 * k;
    return left < 0 ? total : total + (sign * (left + 1) * (left + 2)) / 2;
  }, 0);

describe("the distribution of a score", () => {
  it("keeps the mean: it is the score", () => {
    fc.assert(
      fc.property(anyModel({ maxCriteria: 6, maxQuestions: 3 }), (model) => {
        const { offers } = evaluate(model);
        for (const [index, distribution] of distributions(model).entries()) {
          expect(meanOf(distribution)).toBeCloseTo(offers[index]?.score ?? Number.NaN, 8);
          expect(distribution.probabilities.reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it("is the sum over every pair of grid points, wherever the values fall", () => {
    fc.assert(
      fc.property(anyModel({ maxOffers: 1 }), (model) => {
        const [distribution] = distributions(model);
        const plain = plainSum(model, 0);
        // A place of up to 10,000 steps is known to its last bits, and so is what falls on either side of it.
        const bound = 1e-11 * Math.max(...plain.values());
        for (const [step, mass] of plain) {
          expect(Math.abs(massAt(distribution, step / 100) - mass)).toBeLessThan(bound);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("takes a question of more than five values whole", () => {
    const values = [40, 0, 25, 50.25, 75, 100, 12.5, 3, 8, 9, 60];
    const part = scorePart(
      values,
      values.map(() => 1 / values.length),
    );
    const distribution = sumDistribution([part]);
    for (const value of values) expect(massAt(distribution, value)).toBeCloseTo(1 / values.length, 12);
  });

  it("takes a question of more than four values between grid points whole", () => {
    const values = [40.0025, 0.0025, 25.0025, 50.0025, 75.0025, 99.0025, 12];
    const part = scorePart(
      values,
      values.map(() => 1 / values.length),
    );
    const distribution = sumDistribution([part]);
    for (const value of values.slice(0, -1)) {
      expect(massAt(distribution, value - 0.0025)).toBeCloseTo(0.75 / values.length, 9);
      expect(massAt(distribution, value + 0.0075)).toBeCloseTo(0.25 / values.length, 9);
    }
    expect(massAt(distribution, 12)).toBeCloseTo(1 / values.length, 9);
    expect(massAt(distribution, 12.01)).toBe(0);
  });

  it("is that of dice, in closed form", () => {
    const die = scorePart(
      Array.from({ length: 10 }, (_, side) => side / 100),
      Array.from({ length: 10 }, () => 0.1),
    );
    const { first, probabilities } = sumDistribution([die, die, die]);
    expect(first).toBe(0);
    expect([...probabilities]).toEqual(
      Array.from({ length: 28 }, (_, sum) => expect.closeTo(waysOfThree(sum) / 1000, 14)),
    );
  });

  it("what is next to impossible is cut off at both ends, and what is hardly possible is not", () => {
    const cut = sumDistribution([scorePart([0, 1, 2], [4e-18, 1 - 8e-18, 4e-18])]);
    expect([cut.first, cut.probabilities.length]).toEqual([100, 1]);
    const kept = sumDistribution([scorePart([0, 1, 2], [4e-17, 1 - 8e-17, 4e-17])]);
    expect([kept.first, kept.probabilities.length]).toEqual([0, 201]);
    // Half a cell's worth twice is one too many.
    const twice = sumDistribution([scorePart([0, 0.01, 2], [6e-18, 6e-18, 1])]);
    expect(twice.first).toBe(1);
  });

  it("rests on nothing that an earlier one has left behind", () => {
    const wide = Array.from({ length: 3 }, () => scorePart([0, 30, 60], [0.25, 0.5, 0.25]));
    const unlikely = scorePart([0, 5, 40], [1e-18, 0.5, 0.5]);
    const narrow = [unlikely, scorePart([0, 3], [0.5, 0.5])];
    sumDistribution(wide);
    const { first, probabilities } = sumDistribution(narrow);
    const points = [...probabilities].flatMap((mass, index) => (mass > 0 ? [(first + index) / 100] : []));
    expect(points).toEqual([5, 8, 40, 43]);
  });

  it("of what is added to another distribution begins where that does", () => {
    const base = { first: 250, probabilities: Float64Array.of(0.25, 0.75) };
    const { first, probabilities } = sumDistribution([scorePart([0, 0.01], [0.5, 0.5])], base);
    expect([first, ...probabilities]).toEqual([250, 0.125, 0.5, 0.375]);
  });

  it("a value between two grid points is shared between them, by how near it is", () => {
    const distribution = sumDistribution([scorePart([12.3425], [1])]);
    expect(massAt(distribution, 12.34)).toBeCloseTo(0.75, 9);
    expect(massAt(distribution, 12.35)).toBeCloseTo(0.25, 9);
  });

  it("what is certain is added unrounded and placed once", () => {
    const model = aModel({
      weights: [1, 1, 1],
      questions: [0, 1, 2].map((criterion) => ({ criterion, share: 1, values: [0, 0.5, 1] })),
      offers: { harbor: [0, 1, 2].map((): AnswerSpec => ({ option: 1, r: 1 })) },
    });
    const [distribution] = distributions(model);
    // Three times 16.666… is 50, which three roundings would not say.
    expect(massAt(distribution, 50)).toBeCloseTo(1, 9);
    expect(distribution?.probabilities).toHaveLength(1);
  });

  it("of a hopeless offer starts at 0, and of a perfect one ends within its parts' steps of 100", () => {
    const weights = [7, 11, 13];
    const questions = weights.map((_, criterion) => ({ criterion, share: 1 }));
    const all = (option: number) => weights.map((): AnswerSpec => ({ option, r: 0.9 }));
    for (const distribution of distributions(aModel({ weights, questions, offers: { best: all(4), worst: all(0) } }))) {
      expect(distribution.first).toBe(0);
      expect(distribution.first + distribution.probabilities.length - 1).toBeLessThanOrEqual(10_000 + weights.length);
    }
  });

  it("makes room for as many parts as there are", () => {
    const parts = Array.from({ length: 4 }, () => scorePart([0, 100], [0.5, 0.5]));
    const distribution = sumDistribution(parts);
    expect([0, 100, 200, 300, 400].map((points) => massAt(distribution, points) * 16)).toEqual([1, 4, 6, 4, 1]);
  });
});

describe("the likely range", () => {
  it("agrees with the reference case, in which every combination was counted", () => {
    const [given] = reference.cases;
    const model = aModel({
      weights: [4, 3, 3],
      questions: [
        { criterion: 0, share: 1 },
        { criterion: 1, share: 1, values: [0, 0.5, 1] },
        { criterion: 2, share: 1, values: [0, 0.5, 1] },
      ],
      offers: {
        harbor: [{ option: 3, r: 0.9 }, { option: 2, r: 1 }, null],
        northwind: [null, { option: 2, r: 0.7 }, { option: 2, r: 0.5 }],
      },
    });
    const { offers } = evaluate(model);
    for (const { id, score, likely } of offers) {
      const expected = id === "harbor" ? given?.likely.harbor : given?.likely.northwind;
      expect(score).toBeCloseTo((id === "harbor" ? given?.score.harbor : given?.score.northwind)?.value ?? -1, 9);
      expect(likely).toEqual(expected?.map(({ value }) => value));
    }
  });

  it("is the 10th and 90th percentile of all that can happen, to a step of the grid", () => {
    fc.assert(
      fc.property(anyModel({ maxOffers: 1 }), (model) => {
        const outcomes = everyOutcome(model, model.offers[0]?.beliefs ?? []);
        const chanceUpTo = (score: number) =>
          outcomes.reduce((sum, outcome) => (outcome.score <= score ? sum + outcome.probability : sum), 0);
        const steps = model.questions.length + 1;
        const [likely] = evaluate(model).offers.map((offer) => offer.likely);
        for (const [index, p] of [0.1, 0.9].entries()) {
          // Each part was moved by less than a step, up or down.
          expect(chanceUpTo((likely?.[index] ?? 0) + steps * 0.01)).toBeGreaterThanOrEqual(p - 1e-8);
          expect(chanceUpTo((likely?.[index] ?? 0) - steps * 0.01)).toBeLessThan(p + 1e-8);
        }
      }),
    );
  });

  it("takes the smallest point that reaches the share, and reaches it in spite of the last bit", () => {
    const tenths = { first: 5000, probabilities: new Float64Array(10).fill(0.1) };
    expect(likelyRange(tenths)).toEqual([50, 50.08]);
    expect(quantile(tenths, 1)).toBe(50.09);
    expect(quantile(tenths, 0.3)).toBe(50.02);
    // What has been cut off is no point to look for.
    expect(quantile({ first: 5000, probabilities: Float64Array.of(0.5, 0.25) }, 0.9)).toBe(50.01);
  });

  it("is the same when it is read from two halves, as a cohort's is", () => {
    fc.assert(
      fc.property(anyModel({ maxCriteria: 6, maxQuestions: 3 }), (model) => {
        for (const { beliefs } of model.offers) {
          const parts = partsReader(model)(beliefs);
          expect(likelyRangeOfSum(parts)).toEqual(likelyRange(sumDistribution(parts)));
        }
      }),
    );
    expect(likelyRangeOfSum([])).toEqual([0, 0]);
    expect(likelyRangeOfSum([scorePart([12.345], [1])])).toEqual([12.34, 12.35]);
    const halves = Array.from({ length: 2 }, () => scorePart([0, 100], [0.5, 0.5]));
    expect(likelyRangeOfSum(halves)).toEqual([0, 200]);
    // Most lie on every fifth point, two elsewhere, one between points, and what is certain anywhere.
    const mixed = [
      ...[3, 4, 6, 7, 9].map((scale) => scorePart([0, 0.25, 0.5, 0.75, 1], [0.1, 0.2, 0.3, 0.3, 0.1], scale)),
      ...[0.07, 0.11].map((step) => scorePart([0, 31, 63], [0.3, 0.3, 0.4], step)),
      scorePart([0, 0.375, 1], [0.2, 0.5, 0.3], 2.21),
    ];
    for (const certain of [12.34, 12.345, 15]) {
      const parts = [scorePart([certain], [1]), ...mixed];
      expect(likelyRangeOfSum(parts)).toEqual(likelyRange(sumDistribution(parts)));
    }
  });

  it("of an offer in which nothing is open is its score", () => {
    const model = aModel({
      weights: [1],
      questions: [{ criterion: 0, share: 1 }],
      offers: { harbor: [{ option: 3, r: 1 }] },
    });
    expect(evaluate(model).offers[0]).toMatchObject({ score: 75, likely: [75, 75], worst: 75, best: 75 });
  });
});
