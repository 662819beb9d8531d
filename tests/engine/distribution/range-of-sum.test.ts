import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { halvesOf, type KnownHalves, noHalves, readHalf } from "../../../src/engine/distribution/halves.ts";
import { knownPart, onWiderGrid } from "../../../src/engine/distribution/known-part.ts";
import { likelyRange } from "../../../src/engine/distribution/likely-range.ts";
import { guessRange, searchQuantile } from "../../../src/engine/distribution/quantile-search.ts";
import { likelyRangeOfSum } from "../../../src/engine/distribution/range-of-sum.ts";
import { sumDistribution } from "../../../src/engine/distribution/score-distribution.ts";
import { scorePart } from "../../../src/engine/offer/score-part.ts";

const even = (values: readonly number[], scale = 1) =>
  scorePart(
    values,
    values.map(() => 1 / values.length),
    scale,
  );
const known = (values: readonly number[], scale = 1) => knownPart(even(values, scale));

describe("what is known of a part", () => {
  it("its mean is its values', and its variance theirs, plus what lies between grid points", () => {
    const part = knownPart(scorePart([0.02, 0.05, 0.125], [0.25, 0.25, 0.5]));
    const grid = [
      [2, 0.25],
      [5, 0.25],
      [12, 0.25],
      [13, 0.25],
    ] as const;
    const mean = grid.reduce((sum, [step, share]) => sum + step * share, 0);
    expect(part.mean).toBeCloseTo(mean, 9);
    expect(part.mean).toBeCloseTo(0.25 * 2 + 0.25 * 5 + 0.5 * 12.5, 9);
    expect(part.variance).toBeCloseTo(
      grid.reduce((sum, [step, share]) => sum + share * (step - mean) ** 2, 0),
      9,
    );
    expect(part.spacing).toBe(1);
  });

  it("its spacing is the widest on which all its values lie, and 1 where one lies between", () => {
    expect(known([0, 0.06, 0.15]).spacing).toBe(3);
    expect(known([0, 0.06, 0.155]).spacing).toBe(1);
    expect(known([0]).spacing).toBe(0);
  });

  it("is worked out once, and so is the part on a wider grid", () => {
    const part = even([0, 0.06]);
    expect(knownPart(part)).toBe(knownPart(part));
    const wider = onWiderGrid(knownPart(part), 3);
    expect([...wider.steps]).toEqual([0, 2]);
    expect(onWiderGrid(knownPart(part), 3)).toBe(wider);
    expect(onWiderGrid(knownPart(part), 6)).not.toBe(wider);
  });
});

describe("the halves of a sum", () => {
  it("what lies on spaced grid points stands apart where it is the wider one", () => {
    const [fine, five, ten, certain] = [known([0, 0.03, 0.07]), known([0, 0.15]), known([0, 0.1, 0.2]), known([0.2])];
    const { full, spaced, spacing } = halvesOf([certain, fine, five, ten]);
    expect(spacing).toBe(5);
    expect(spaced).toEqual([five, ten]);
    expect(full).toEqual([certain, fine]);
  });

  it("what would leave no space between is left out, wherever it stands", () => {
    const [four, six, nine] = [known([0, 0.04]), known([0, 0.06]), known([0, 0.09])];
    const { full, spaced, spacing } = halvesOf([four, six, nine]);
    expect([spacing, spaced, full]).toEqual([3, [six, nine], [four]]);
  });

  it("a single value takes no part in which half is the wider, and needs no space", () => {
    const [wide, fine, certain] = [known([0, 0.2]), known([0, 0.03, 0.07]), known([0.9])];
    expect(halvesOf([wide, fine, certain]).full).toEqual([fine, certain]);
    expect(halvesOf([wide, fine, known([0.97])]).spacing).toBe(20);
  });

  it("without such ones, or where they are as narrow as the rest, every other part is in each", () => {
    const [one, two, three] = [known([0, 0.01]), known([0, 0.01, 0.02]), known([0, 0.01, 0.03])];
    expect(halvesOf([one, two, three])).toEqual({ full: [two], spaced: [one, three], spacing: 1 });
    const level = [known([0, 0.06]), known([0, 0.01, 0.06])];
    expect(halvesOf(level)).toEqual({ full: [level[1]], spaced: [level[0]], spacing: 1 });
    expect(halvesOf([])).toEqual({ full: [], spaced: [], spacing: 1 });
  });
});

/** Searches, with every step that was looked at. */
const search = (
  chance: (step: number) => number,
  within: { readonly below: number; readonly last: number },
  target: number,
  start: number,
  density: number,
) => {
  const looks: number[] = [];
  const found = searchQuantile(
    (step) => {
      looks.push(step);
      return chance(step);
    },
    within,
    target,
    start,
    density,
  );
  return { found, looks };
};

/** A curve like that of many small parts, of a standard deviation of 180 or so. */
const logistic = (step: number): number => 1 / (1 + Math.exp(-(step - 5000) / 100));

describe("the search for a percentile", () => {
  it("guesses where the parts would have it if they were normal", () => {
    const { low, high, density } = guessRange([
      { mean: 300, variance: 3600 },
      { mean: 700, variance: 6400 },
      { mean: 5, variance: -1e-9 },
    ]);
    expect([low, high]).toEqual([877, 1133]);
    expect(density).toBeCloseTo(0.1755 / 100, 12);
    expect(guessRange([{ mean: 5, variance: -1e-9 }])).toEqual({ low: 5, high: 5, density: 0.1755 });
  });

  it("finds the smallest step that reaches the target, that which just does too", () => {
    for (const target of [0.01, 0.25, 0.5, 0.99]) {
      const { found } = search((step) => step / 100, { below: -1, last: 100 }, target, 50, 0.01);
      expect(found).toBe(Math.round(target * 100));
    }
    expect(search(() => 1, { below: 6, last: 9 }, 0.5, 8, 0.1).found).toBe(7);
    expect(search(() => 0, { below: 6, last: 9 }, 0.5, 8, 0.1).found).toBe(9);
    expect(search(() => 0, { below: 6, last: 7 }, 0.5, 8, 0.1)).toEqual({ found: 7, looks: [] });
  });

  it("takes few looks where the guess is good", () => {
    const tenth = 5000 - 100 * Math.log(9);
    const { found, looks } = search(logistic, { below: -1, last: 10_000 }, 0.1, Math.round(tenth) + 25, 0.0009);
    expect(found).toBe(Math.ceil(tenth));
    expect(looks.length).toBeLessThanOrEqual(7);
    const upper = search(logistic, { below: -1, last: 10_000 }, 0.9, Math.round(10_000 - tenth) - 25, 0.0009);
    expect(upper.looks.length).toBeLessThanOrEqual(7);
  });

  it("halves what is left at every fourth look, so that a bad guess costs no more", () => {
    for (const density of [1e-6, 1, 1e9]) {
      for (const start of [-50_000, 0, 9999, 70_000]) {
        const { found, looks } = search(logistic, { below: -1, last: 10_000 }, 0.1, start, density);
        expect(found).toBe(Math.ceil(5000 - 100 * Math.log(9)));
        expect(looks.length).toBeLessThanOrEqual(4 * 14 + 4);
      }
    }
  });

  it("looks only where the answer may be, and nowhere twice", () => {
    const { looks } = search(logistic, { below: 4000, last: 6000 }, 0.9, 9000, 1e-5);
    expect(looks.every((step) => step > 4000 && step < 6000)).toBe(true);
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe("the halves of a cohort", () => {
  const [one, other] = [known([0, 0.06]), known([0, 0.12, 0.3])];

  const readWith =
    (halves: KnownHalves) =>
    (parts: readonly (typeof one)[], spacing: number): { first: number; probabilities: readonly number[] } =>
      readHalf(halves, parts, spacing, ({ first, probabilities }) => ({ first, probabilities: [...probabilities] }));

  it("are kept from the second time on, each on its own grid", () => {
    const halves = noHalves();
    const read = readWith(halves);
    const half = read([one, other], 6);
    expect([half.probabilities.length, halves.kept.size]).toEqual([7, 0]);
    expect(read([other, one], 1).probabilities).toHaveLength(37);
    expect(halves.kept.size).toBe(0);
    expect(read([one, other], 6)).toEqual(half);
    expect(halves.kept.size).toBe(1);
    read([one], 1);
    expect(read([one, other], 6)).toEqual(half);
    expect(halves.kept.size).toBe(1);
  });

  it("are kept without their widest part too, to which another one is added", () => {
    const halves = noHalves();
    const read = readWith(halves);
    for (const widest of [known([0.5, 1]), known([0.25, 1.125]), known([0, 0.3, 1.5])]) {
      expect(read([one, other, widest], 1)).toEqual(readWith(noHalves())([one, other, widest], 1));
    }
    expect(halves.kept.size).toBe(1);
  });

  it("are no more than 400, whatever the cohort", () => {
    const halves = noHalves();
    const read = readWith(halves);
    for (let count = 1; count <= 410; count += 1) {
      const part = known([0, count / 100]);
      for (const _ of [1, 2]) expect(read([part], count).probabilities).toEqual([0.5, 0.5]);
    }
    expect(halves.kept.size).toBe(400);
  });

  it("give an offer the range that it has alone", () => {
    const halves = noHalves();
    const shared = [even([0, 0.05, 0.15], 2), even([0, 0.031], 3), even([0, 0.2, 0.4], 3)];
    for (const certain of [0, 0.03, 0.125, 0.99]) {
      const parts = [scorePart([certain], [1]), ...shared];
      expect(likelyRangeOfSum(parts, halves)).toEqual(likelyRange(sumDistribution(parts)));
    }
    expect(halves.kept.size).toBe(2);
  });
});

describe("the likely range of a sum", () => {
  it("takes the point that reaches a tenth in spite of the last bit", () => {
    const tenths = even([0, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.09]);
    expect(likelyRangeOfSum([tenths])).toEqual([0, 0.08]);
    expect(likelyRangeOfSum([even([0.5]), tenths])).toEqual([0.5, 0.58]);
  });

  it("of even values is that of dice, in closed form", () => {
    // Two dice of a hundred sides: P(sum ≤ s) = (s + 1)(s + 2) / 2 / 10,000 for s < 100, and the same from above.
    const dice = even(Array.from({ length: 100 }, (_, side) => side / 100));
    const low = Array.from({ length: 100 }, (_, s) => s).find((s) => ((s + 1) * (s + 2)) / 2 >= 1000 - 1e-5) ?? -1;
    const high = Array.from({ length: 200 }, (_, s) => s).find((s) => ((198 - s) * (199 - s)) / 2 <= 1000 + 1e-5) ?? -1;
    expect(likelyRangeOfSum([dice, dice])).toEqual([low / 100, high / 100]);
  });

  it("is that of the whole distribution, whatever spacing its parts have", () => {
    const part = fc
      .record({
        spacing: fc.constantFrom(1, 2, 5, 7, 10, 12.5),
        values: fc.uniqueArray(fc.nat({ max: 30 }), { minLength: 1, maxLength: 6 }),
      })
      .map(({ spacing, values }) => even(values, spacing / 100));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 7 }), (parts) => {
        expect(likelyRangeOfSum(parts)).toEqual(likelyRange(sumDistribution(parts)));
      }),
      { numRuns: 60 },
    );
  });
});
