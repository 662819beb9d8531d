import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodesNeeded, type Reached, stepsIn } from "../../../src/engine/distribution/nodes-needed.ts";
import { probabilityBest } from "../../../src/engine/distribution/probability-best.ts";
import type { ScoreDistribution } from "../../../src/engine/distribution/score-distribution.ts";

const distributionOf = (first: number, masses: readonly number[]): ScoreDistribution => ({
  first,
  probabilities: Float64Array.from(masses),
});

/** What lies below a step, and on it. */
const at = ({ first, probabilities }: ScoreDistribution, step: number) => ({
  below: probabilities.slice(0, Math.max(0, step - first)).reduce((sum, mass) => sum + mass, 0),
  mass: probabilities[step - first] ?? 0,
});

/** The least n for which ratio^2n · e^ratio / ((2n)! · 4^n) is no more than is lost in rounding, at least 1, at most half the offers. */
const enough = (ratio: number, offers: number): number => {
  const most = Math.max(1, Math.ceil(offers / 2));
  const missed = (n: number): number => {
    let factorial = 1;
    for (let k = 2; k <= 2 * n; k += 1) factorial *= k;
    return (ratio ** (2 * n) * Math.exp(ratio)) / (factorial * 4 ** n);
  };
  const least = Array.from({ length: most }, (_, index) => index + 1).find((n) => missed(n) <= 1e-16);
  return least ?? most;
};

/** The same by the definition: every set of others that could be tied, with the share that is left for each. */
const bestByDefinition = (distributions: readonly ScoreDistribution[]): number[] =>
  distributions.map((own, offer) => {
    let chance = 0;
    for (const [index, mass] of own.probabilities.entries()) {
      let tied = [1];
      for (const other of distributions.filter((_, place) => place !== offer)) {
        const { below, mass: level } = at(other, own.first + index);
        tied = [...tied, 0].map((share, count) => share * below + (tied[count - 1] ?? 0) * level);
      }
      chance += mass * tied.reduce((sum, share, count) => sum + share / (count + 1), 0);
    }
    return chance;
  });

const anyMass = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 99 }) }, fc.constant(0));
/** Distributions near each other, with gaps, and some of which part is missing. */
const anyDistribution = fc
  .record({
    first: fc.nat({ max: 6 }),
    masses: fc.array(anyMass, { minLength: 1, maxLength: 8 }),
    whole: fc.constantFrom(1, 1, 0.5),
  })
  .filter(({ masses }) => (masses[0] ?? 0) > 0)
  .map(({ first, masses, whole }) => {
    const total = masses.reduce((sum, mass) => sum + mass, 0);
    return distributionOf(
      first,
      masses.map((mass) => (whole * mass) / total),
    );
  });

describe("the nodes that the chance of being best needs", () => {
  it("a stretch has so many steps of a distribution", () => {
    const three = distributionOf(10, [0.5, 0.25, 0.25]);
    expect([10, 11, 13, 20].map((start) => stepsIn(three, { start, end: 30 }))).toEqual([3, 2, 0, 0]);
    expect(stepsIn(three, { start: 10, end: 12 })).toBe(2);
  });

  it("are none where nobody gains, and else as few as miss no more than rounding does", () => {
    fc.assert(
      fc.property(fc.array(anyDistribution, { minLength: 1, maxLength: 7 }), fc.nat({ max: 3 }), (all, later) => {
        const start = Math.max(...all.map(({ first }) => first)) + later;
        const end = Math.max(start + 1, ...all.map(({ first, probabilities }) => first + probabilities.length));
        const reached = all.map((distribution): Reached => ({ distribution, below: at(distribution, start).below }));
        for (const [index, nodes] of nodesNeeded(reached, { start, end }).entries()) {
          const each = all.map((distribution) => at(distribution, start + index));
          const everyone = each.reduce((product, { below, mass }) => product * (below + mass), 1);
          const ratio = each.reduce((sum, { below, mass }) => sum + (mass > 0 ? mass / below : 0), 0);
          const isNone = everyone <= 1e-20 || ratio === 0;
          expect(nodes).toBeGreaterThanOrEqual(isNone ? 0 : enough(ratio, all.length));
          expect(nodes).toBeLessThanOrEqual(isNone ? 0 : enough(ratio / 0.8, all.length));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("are as many as a step asks for by itself, not as the one before did", () => {
    const ratios = [10.8, 0.0155, 0.01, 6e-9, 0.9, 36];
    const masses = [1];
    let below = 1;
    for (const ratio of ratios) {
      masses.push((below * ratio) / 12);
      below += (below * ratio) / 12;
    }
    const distribution = distributionOf(
      0,
      masses.map((mass) => mass / below),
    );
    const reached = Array.from({ length: 12 }, (): Reached => ({ distribution, below: 1 / below }));
    const nodes = [...nodesNeeded(reached, { start: 1, end: masses.length })];
    expect(nodes).toEqual(ratios.map((ratio) => enough(ratio, 12)));
    expect(nodes).toEqual([6, 4, 3, 1, 6, 6]);
  });

  it("count what was passed while somebody had no chance yet", () => {
    // From the third step on all have one; in the fourth hardly anything is added to what lies below.
    const early = distributionOf(3, [0.1, 0.3, 0.2, 0.4 - 7e-9, 7e-9]);
    const late = distributionOf(4, [1e-25, 1e-25, 1 - 1e-12, 1e-12]);
    const reached = [early, early, early, late].map((distribution): Reached => ({
      distribution,
      below: at(distribution, 4).below,
    }));
    expect([...nodesNeeded(reached, { start: 4, end: 8 })]).toEqual([0, 0, 2, 1]);
    const first = distributionOf(3, [1e-25, 0.5, 0.5]);
    const begun = [first, distributionOf(4, [0.5, 0.5])].map((distribution): Reached => ({
      distribution,
      below: at(distribution, 4).below,
    }));
    expect([...nodesNeeded(begun, { start: 4, end: 6 })]).toEqual([1, 1]);
  });

  it("where all scores are next to impossible there are none", () => {
    const slight = Array.from({ length: 3 }, () => distributionOf(0, [1e-7, 1e-8, 1 - 1.1e-7]));
    const reached = slight.map((distribution): Reached => ({ distribution, below: 0 }));
    expect([...nodesNeeded(reached, { start: 0, end: 3 })].map((count) => count > 0)).toEqual([false, false, true]);
    expect([...nodesNeeded(reached, { start: 0, end: 2 })]).toEqual([0, 0]);
  });

  it("are enough: the chance is that of counting every set of those tied", () => {
    fc.assert(
      fc.property(fc.array(anyDistribution, { minLength: 1, maxLength: 7 }), (all) => {
        const expected = bestByDefinition(all);
        expect(probabilityBest(all)).toEqual(expected.map((chance) => expect.closeTo(chance, 13)));
      }),
      { numRuns: 150 },
    );
  });
});
