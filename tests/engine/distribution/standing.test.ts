import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cannotBeToldApart, pairwiseBetter } from "../../../src/engine/distribution/better.ts";
import { evaluate } from "../../../src/engine/evaluate.ts";
import { gaussLegendre } from "../../../src/engine/smaa/gauss-legendre.ts";
import type { Model } from "../../../src/engine/model.ts";
import { leaderIndex, ranks } from "../../../src/engine/ranking.ts";
import { expectedRegrets } from "../../../src/engine/distribution/regret.ts";
import { standingSteps } from "../../../src/engine/distribution/standing.ts";
import { resultOf } from "../../../src/engine/steps.ts";
import { aCertainModel, aModel } from "../../builders/a-model.ts";
import { anyModel } from "../../builders/any-model.ts";
import { everyCombination, everyOutcome, jointly } from "../../builders/every-outcome.ts";
import reference from "../../gold/reference/belief-and-value-of-information.json" with { type: "json" };

const stand = (model: Model) => resultOf(standingSteps(model, evaluate(model)));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** A model whose every outcome lies on the grid, so that counting outcomes is exact: 100 points over halves and quarters. */
const onTheGrid = (offers: number) =>
  fc
    .array(
      fc.array(fc.option(fc.record({ option: fc.nat({ max: 2 }), r: fc.constantFrom(1, 0.9, 0.5) }), { nil: null }), {
        minLength: 3,
        maxLength: 3,
      }),
      { minLength: 1, maxLength: offers },
    )
    .map((answers) =>
      aModel({
        weights: [5, 3, 2],
        questions: [0, 1, 2].map((criterion) => ({ criterion, share: 1, values: [0, 0.5, 1] })),
        offers: Object.fromEntries(answers.map((given, index) => [`o${index}`, given])),
      }),
    );

/** The distribution of a die of even sides, the lowest of which is `first` steps. */
const die = (first: number, sides: number) => ({ first, probabilities: new Float64Array(sides).fill(1 / sides) });

describe("rank and leader", () => {
  it("ties share a place, and the next place counts them", () => {
    expect(ranks([70, 70, 60])).toEqual([1, 1, 3]);
    expect(ranks([60, 70, 70 + 1e-10, 80])).toEqual([4, 2, 2, 1]);
    expect(ranks([60, 60 + 1e-8])).toEqual([2, 1]);
    expect(ranks([])).toEqual([]);
  });

  it("the leader is the first in the file of those in first place", () => {
    expect(leaderIndex([60, 70, 70 + 1e-10])).toBe(1);
    expect(leaderIndex([])).toBeNull();
  });
});

describe("the chance of being best", () => {
  it("agrees with the reference case", () => {
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
    const [given] = reference.cases;
    const { best, better } = stand(model);
    expect(best?.[0]).toBeCloseTo(given?.pBest.harbor.value ?? -1, 12);
    expect(best?.[1]).toBeCloseTo(given?.pBest.northwind.value ?? -1, 12);
    // Of two offers the better one is the best one.
    expect(better?.[0]?.[1]).toBeCloseTo(given?.pBest.harbor.value ?? -1, 12);
  });

  it("is what counting every combination gives, ties split equally; regret and pairs too", () => {
    fc.assert(
      fc.property(onTheGrid(3), (model) => {
        const combinations = everyCombination(model.offers.map(({ beliefs }) => everyOutcome(model, beliefs)));
        const count = model.offers.length;
        const best = Array.from({ length: count }, () => 0);
        const ahead = Array.from({ length: count }, () => 0);
        let maximum = 0;
        for (const combination of combinations) {
          const chance = jointly(combination);
          const scores = combination.map(({ score }) => score);
          const top = Math.max(...scores);
          const winners = scores.flatMap((score, index) => (top - score < 1e-9 ? [index] : []));
          for (const winner of winners) best[winner] = (best[winner] ?? 0) + chance / winners.length;
          for (const [index, score] of scores.entries()) {
            const gap = (scores[0] ?? 0) - score;
            ahead[index] = (ahead[index] ?? 0) + (Math.abs(gap) < 1e-9 ? chance / 2 : gap > 0 ? chance : 0);
          }
          maximum += chance * top;
        }
        const found = stand(model);
        const { offers } = evaluate(model);
        for (const [index, { score }] of offers.entries()) {
          expect(found.best?.[index]).toBeCloseTo(best[index] ?? -1, 10);
          expect(found.regrets?.[index]).toBeCloseTo(maximum - score, 8);
          expect(found.better?.[0]?.[index]).toBeCloseTo(index === 0 ? 0.5 : (ahead[index] ?? -1), 10);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("sums to 1, however many offers there are", () => {
    fc.assert(
      fc.property(anyModel({ maxOffers: 12 }), (model) => {
        expect(sum(stand(model).best ?? [])).toBeCloseTo(1, 10);
      }),
      { numRuns: 40 },
    );
  });

  it("is shared equally by a dozen offers that are the same", () => {
    const unsure = aModel({
      weights: [1, 2],
      questions: [
        { criterion: 0, share: 1 },
        { criterion: 1, share: 1 },
      ],
      offers: Object.fromEntries(
        Array.from({ length: 12 }, (_, index) => [`o${index}`, [null, { option: 2, r: 0.5 }]]),
      ),
    });
    for (const chance of stand(unsure).best ?? []) expect(chance).toBeCloseTo(1 / 12, 12);
    const certain = aCertainModel([1], { a: [0.5], b: [0.5], c: [0.5], d: [0.2] });
    const [a, b, c, d] = stand(certain).best ?? [];
    for (const chance of [a, b, c]) expect(chance).toBeCloseTo(1 / 3, 12);
    expect(d).toBe(0);
  });

  it("is exact for fifty offers that tie now and then", () => {
    const offers = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`o${index}`, [null]]));
    const model = aModel({ weights: [1], questions: [{ criterion: 0, share: 1, values: [0, 1] }], offers });
    for (const chance of stand(model).best ?? []) expect(chance).toBeCloseTo(1 / 50, 12);
  });

  it("rests on a quadrature that is exact for polynomials", () => {
    for (const count of [1, 2, 3, 6, 25]) {
      const { nodes, weights } = gaussLegendre(count);
      for (let degree = 0; degree < 2 * count; degree += 1) {
        const integral = nodes.reduce((total, node, index) => total + (weights[index] ?? 0) * node ** degree, 0);
        expect(integral).toBeCloseTo(1 / (degree + 1), 13);
      }
    }
  });
});

describe("who is ahead of whom", () => {
  it("both directions sum to 1", () => {
    fc.assert(
      fc.property(anyModel({ minOffers: 2 }), (model) => {
        const { better } = stand(model);
        for (const [a, row] of better?.entries() ?? []) {
          for (const [b, chance] of row.entries()) {
            expect(chance + (better?.[b]?.[a] ?? Number.NaN)).toBeCloseTo(1, 12);
            expect(chance).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });

  it("offers whose scores never meet are told apart for certain", () => {
    const model = aCertainModel([1], { low: [0.1], high: [0.9] });
    expect(stand(model).better).toEqual([
      [0.5, 0],
      [1, 0.5],
    ]);
  });

  it("is what counting every two scores gives, wherever the two begin and end", () => {
    const distribution = fc
      .record({
        first: fc.nat({ max: 12 }),
        masses: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
      })
      .map(({ first, masses }) => ({
        first,
        probabilities: Float64Array.from(masses, (mass) => mass / masses.reduce((total, each) => total + each, 0)),
      }));
    fc.assert(
      fc.property(fc.array(distribution, { minLength: 1, maxLength: 4 }), (all) => {
        for (const [a, row] of pairwiseBetter(all).entries()) {
          expect(row[a]).toBe(0.5);
          for (const [b, chance] of row.entries()) {
            const [one, other] = [all[a], all[b]];
            let ahead = 0;
            for (const [i, mass] of one?.probabilities.entries() ?? []) {
              for (const [j, against] of other?.probabilities.entries() ?? []) {
                const gap = (one?.first ?? 0) + i - (other?.first ?? 0) - j;
                ahead += mass * against * (gap === 0 ? 0.5 : gap > 0 ? 1 : 0);
              }
            }
            expect(chance).toBeCloseTo(ahead, 12);
          }
        }
      }),
    );
  });

  it("two offers can't be told apart below 2 to 1 either way", () => {
    expect(cannotBeToldApart(0.5)).toBe(true);
    expect(cannotBeToldApart(0.66)).toBe(true);
    expect(cannotBeToldApart(2 / 3)).toBe(false);
    expect(cannotBeToldApart(1 / 3)).toBe(false);
    expect(cannotBeToldApart(0.2)).toBe(false);
  });
});

describe("a cohort", () => {
  it("has places and leaders, and nothing that compares every two", () => {
    const model = aModel({
      weights: [3, 1],
      questions: [
        { criterion: 0, share: 1 },
        { criterion: 1, share: 1 },
      ],
      offers: Object.fromEntries(
        Array.from({ length: 51 }, (_, index) => [
          `o${index}`,
          [
            { option: index % 5, r: 0.9 },
            { option: (index + 2) % 5, r: 0.5 },
          ],
        ]),
      ),
    });
    const found = stand({ ...model, rubricWeights: [0, 1] });
    expect(found).toMatchObject({ leader: 4, rubricLeader: 2, best: null, regrets: null, better: null });
    expect(found.ranks.slice(0, 5)).toEqual([41, 31, 21, 11, 1]);
    expect(stand(model).rubricLeader).toBe(4);
    expect(stand({ ...model, rubricWeights: [model.weights[0] ?? 0, 9] }).rubricLeader).toBe(2);
  });
});

describe("expected regret", () => {
  it("is 0 for one offer", () => {
    fc.assert(
      fc.property(anyModel({ maxOffers: 1 }), (model) => {
        expect(stand(model).regrets?.[0]).toBeCloseTo(0, 9);
      }),
    );
  });

  it("is none where there are no offers, and what two certain scores differ by", () => {
    expect(expectedRegrets([])).toEqual([]);
    const certain = [120, 300].map((first) => ({ first, probabilities: Float64Array.of(1) }));
    expect(expectedRegrets(certain)).toEqual([1.8, 0]);
  });

  it("is the highest score's mean less one's own, wherever the scores begin and end", () => {
    // The higher of two dice of n sides is s or less in (s / n)² of all cases.
    const highest = Array.from({ length: 40 }, (_, index) => index + 1).reduce(
      (total, s) => total + (s / 100) * ((s / 40) ** 2 - ((s - 1) / 40) ** 2),
      0,
    );
    expect(expectedRegrets([die(1, 40), die(1, 40)])).toEqual([0, 0].map(() => expect.closeTo(highest - 0.205, 12)));
    // 20 to 29, or 25: the higher is 25 in six of ten cases, else 26, 27, 28, 29.
    const mean = (0.6 * 25 + 2.6 + 2.7 + 2.8 + 2.9) / 100;
    expect(expectedRegrets([die(20, 10), die(25, 1)])).toEqual([
      expect.closeTo(mean - 0.245, 12),
      expect.closeTo(mean - 0.25, 12),
    ]);
  });

  it("is never below 0", () => {
    fc.assert(
      fc.property(anyModel(), (model) => {
        const { regrets } = stand(model);
        for (const regret of regrets ?? []) expect(regret).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("differs between two offers by as much as their scores do", () => {
    fc.assert(
      fc.property(anyModel({ minOffers: 2 }), (model) => {
        const [a, b] = evaluate(model).offers;
        const { regrets } = stand(model);
        expect((regrets?.[1] ?? 0) - (regrets?.[0] ?? 0)).toBeCloseTo((a?.score ?? 0) - (b?.score ?? 0), 7);
      }),
    );
  });
});
