import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Model } from "../../../src/engine/model.ts";
import { firstByWeight } from "../../../src/engine/firmness/first-by-weight.ts";
import { mostCritical } from "../../../src/engine/firmness/most-critical.ts";
import { stabilityIntervals } from "../../../src/engine/firmness/stability-interval.ts";
import { aCertainModel, aModel } from "../../builders/a-model.ts";
import { anyModel } from "../../builders/any-model.ts";
import { plainLeader, plainScores } from "../../builders/learnt.ts";
import office from "../../gold/reference/additive-value.json" with { type: "json" };
import reference from "../../gold/reference/stability.json" with { type: "json" };

/** All weights when one is moved to t, the others in proportion, or each the same where they weigh nothing. */
const movedTo = ({ weights }: Model, moved: number, t: number): number[] => {
  const rest = weights.reduce((sum, weight, index) => sum + (index === moved ? 0 : weight), 0);
  return weights.map((weight, index) => {
    if (index === moved) return t;
    return rest > 0 ? ((1 - t) * weight) / rest : (1 - t) / (weights.length - 1);
  });
};

/** By how much another offer is ahead of today's leader when a weight is moved; 0 or below when it stays first. */
const behindAt = (model: Model, moved: number, t: number): number => {
  const leader = plainLeader(plainScores(model));
  const scores = plainScores(model, movedTo(model, moved, t));
  return Math.max(...scores) - (scores[leader] ?? 0);
};

const leaderAt = (model: Model, moved: number, t: number): string | undefined =>
  model.offers[plainLeader(plainScores(model, movedTo(model, moved, t)))]?.offer.id;

const noOffers = aModel({ weights: [1], questions: [{ criterion: 0, share: 1 }], offers: {} });

const STEPS = Array.from({ length: 101 }, (_, step) => step / 100);

describe("weight stability intervals", () => {
  it("agree with a textbook's office location problem", () => {
    for (const given of office.cases) {
      const model = aCertainModel(
        given.weights,
        Object.fromEntries(Object.entries(given.values).map(([id, row]) => [id, row.map((value) => value / 100)])),
      );
      const found = Object.values(stabilityIntervals(model));
      const exact = Object.values(given.stabilityIntervals);
      expect(found).toHaveLength(exact.length);
      for (const [index, ends] of exact.entries()) {
        for (const [end, { value }] of ends.entries()) expect(found[index]?.[end]).toBeCloseTo(value, 9);
      }
    }
  });

  it("agree with a case worked by hand, the most critical criterion too", () => {
    for (const given of reference.cases) {
      const values = Object.entries(given.values).map(([id, row]) => [id, row.map(({ value }) => value)] as const);
      const model = aCertainModel(given.weights, Object.fromEntries(values));
      for (const [index, ends] of given.intervals.entries()) {
        for (const [end, { value }] of ends.entries()) {
          expect(stabilityIntervals(model)[`c${index}`]?.[end]).toBeCloseTo(value, 9);
        }
      }
      const found = mostCritical(model);
      expect(found?.criterion).toBe("c1");
      expect(found?.weight).toBeCloseTo(0.3, 9);
      expect(found?.changesAt).toBeCloseTo(8 / 21, 9);
      expect(found?.newLeader).toBe("south");
    }
  });

  it("are where a scan of every hundredth finds today's first still first", () => {
    fc.assert(
      fc.property(anyModel({ minOffers: 2 }), (model) => {
        for (const [index, [low, high]] of Object.values(stabilityIntervals(model)).entries()) {
          for (const t of STEPS.filter((step) => Math.min(Math.abs(step - low), Math.abs(step - high)) > 1e-6)) {
            expect(behindAt(model, index, t) <= 1e-9, `c${index} at ${t} of ${low}–${high}`).toBe(low < t && t < high);
          }
        }
      }),
    );
  });

  it("hold today's weight, ties and tiny weights included", () => {
    const level = { a: [0.2, 0.9], b: [0.9, 0.2] };
    expect(stabilityIntervals(aCertainModel([1, 1], level))).toEqual({ c0: [0, 0.5], c1: [0.5, 1] });
    const { c0 } = stabilityIntervals(aCertainModel([0, 1], level));
    expect(c0?.[0]).toBe(0);
    expect(c0?.[1]).toBeCloseTo(0.5, 12);
  });

  it("of two that are alike everywhere nothing can put the second ahead", () => {
    const model = aCertainModel([1, 2], { a: [0.3, 0.7], b: [0.3, 0.7] });
    expect(stabilityIntervals(model)).toEqual({ c0: [0, 1], c1: [0, 1] });
    expect(mostCritical(model)).toBeNull();
  });

  it("a criterion with all the weight leaves equal shares of the rest to the others", () => {
    const model = aCertainModel([0, 1, 0], { a: [0, 0.6, 0.2], b: [1, 0.4, 0.4] });
    // At t the first has 0.6 t + 0.1 (1 − t), the second 0.4 t + 0.7 (1 − t): level at t = 0.75.
    expect(stabilityIntervals(model)["c1"]?.[0]).toBeCloseTo(0.75, 12);
    expect(stabilityIntervals(model)["c1"]?.[1]).toBe(1);
  });

  it("a single criterion is free", () => {
    expect(stabilityIntervals(aCertainModel([1], { a: [0.4], b: [0.3] }))).toEqual({ c0: [0, 1] });
  });

  it("one offer stays first at every weight; without offers there is no first", () => {
    expect(stabilityIntervals(aCertainModel([1, 1], { a: [0.4, 0.1] }))).toEqual({ c0: [0, 1], c1: [0, 1] });
    expect(stabilityIntervals(noOffers)).toEqual({});
  });
});

describe("the most critical criterion", () => {
  it("is the least move of any interval, and its new leader is ahead just beyond", () => {
    fc.assert(
      fc.property(anyModel({ minOffers: 2 }), (model) => {
        const moves = Object.values(stabilityIntervals(model)).map(([low, high], index) => {
          const weight = model.weights[index] ?? 0;
          const up = behindAt(model, index, 1) > 1e-9 ? high - weight : Infinity;
          const down = behindAt(model, index, 0) > 1e-9 ? weight - low : Infinity;
          return Math.min(up, down);
        });
        const found = mostCritical(model);
        const distance = found === null ? Infinity : Math.abs(found.changesAt - found.weight);
        const least = Math.min(Infinity, ...moves);
        expect(distance === least || Math.abs(distance - least) < 1e-9).toBe(true);
        if (found === null) return;
        const index = model.criteria.findIndex(({ id }) => id === found.criterion);
        expect(found.weight).toBe(model.weights[index]);
        // Where a rival is level today no move is needed, and either side may be the one.
        const signs = distance > 1e-9 ? [Math.sign(found.changesAt - found.weight)] : [1, -1];
        const beyond = signs.map((sign) => leaderAt(model, index, found.changesAt + sign * 1e-7));
        expect(beyond).toContain(found.newLeader);
      }),
    );
  });

  it("of equal moves the first in the rubric's order, and upwards, wins", () => {
    const model = aCertainModel([1, 1], { a: [0.6, 0.6], b: [0.9, 0.1], c: [0.1, 0.9] });
    const found = mostCritical(model);
    expect(found?.criterion).toBe("c0");
    expect(found?.changesAt).toBeGreaterThan(0.5);
    expect(found?.newLeader).toBe("b");
  });

  it("a rival that is level today needs no move at all", () => {
    expect(mostCritical(aCertainModel([1, 1], { a: [0.2, 0.9], b: [0.9, 0.2] }))).toEqual({
      criterion: "c0",
      weight: 0.5,
      changesAt: 0.5,
      newLeader: "b",
    });
  });

  it("of two that overtake at the same weight the one that gains faster leads, of equals the first in the file", () => {
    const faster = aCertainModel([1, 1], { a: [0.5, 0.6], slow: [0.7, 0.3], fast: [0.9, 0] });
    const same = aCertainModel([1, 1], { a: [0.5, 0.6], one: [0.9, 0], other: [0.9, 0] });
    expect(mostCritical(faster)?.newLeader).toBe("fast");
    expect(mostCritical(same)?.newLeader).toBe("one");
  });

  it("the one that gains faster leads on either side of the middle of the scale, upwards and downwards", () => {
    const up = { a: [0.3, 0.6], slow: [0.6, 0.4], fast: [0.9, 0.2] };
    const down = { a: [0.6, 0.3], slow: [0.4, 0.6], fast: [0.2, 0.9] };
    expect(mostCritical(aCertainModel([1, 4], up))).toMatchObject({ criterion: "c0", newLeader: "fast" });
    expect(mostCritical(aCertainModel([4, 1], down))).toMatchObject({ criterion: "c0", newLeader: "fast" });
  });

  it("who would overtake later is not ahead just beyond, however fast", () => {
    const model = aCertainModel([4, 1], { a: [0.6, 0.3], late: [0, 0.8], soon: [0.55, 0.4] });
    expect(mostCritical(model)).toMatchObject({ criterion: "c0", newLeader: "soon" });
    expect(mostCritical(model)?.changesAt).toBeCloseTo(2 / 3, 12);
  });

  it("is null when one offer is better everywhere, and without offers", () => {
    expect(mostCritical(aCertainModel([1, 1], { a: [0.9, 0.9], b: [0.1, 0.2] }))).toBeNull();
    expect(mostCritical(noOffers)).toBeNull();
  });
});

/** By how much an offer is behind the first when a weight is moved. */
const behindFirst = (model: Model, offer: number, moved: number, t: number): number => {
  const scores = plainScores(model, movedTo(model, moved, t));
  return Math.max(...scores) - (scores[offer] ?? 0);
};
const moveOf = (weight: number, from: number, to: number): number => Math.max(from - weight, weight - to);

describe("the weight by which an offer that isn't first would be", () => {
  it("has it first from end to end of its stretch, and no further", () => {
    fc.assert(
      fc.property(anyModel({ minOffers: 2 }), (model) => {
        for (const [offer, { offer: each }] of model.offers.entries()) {
          const found = firstByWeight(model, each.id);
          if (found === null) continue;
          const moved = model.criteria.findIndex(({ id }) => id === found.criterion);
          const { from, to, weight } = found;
          expect(weight).toBe(model.weights[moved]);
          for (const t of [from, (from + to) / 2, to]) {
            expect(behindFirst(model, offer, moved, t)).toBeLessThan(1e-6);
          }
          const outside = [from - 1e-4, to + 1e-4].filter((t) => t >= 0 && t <= 1);
          for (const t of outside) expect(behindFirst(model, offer, moved, t)).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("is found where a scan of every hundredth finds it first, and moves no further than there", () => {
    fc.assert(
      fc.property(anyModel({ minOffers: 2 }), (model) => {
        const leader = plainLeader(plainScores(model));
        for (const [offer, { offer: each }] of model.offers.entries()) {
          if (offer === leader) continue;
          const scanned = model.weights.flatMap((weight, moved) =>
            STEPS.slice(1).flatMap((to) =>
              [to - 0.01, to].every((t) => behindFirst(model, offer, moved, t) <= 0)
                ? [moveOf(weight, to - 0.01, to)]
                : [],
            ),
          );
          const found = firstByWeight(model, each.id);
          const move = found === null ? Infinity : moveOf(found.weight, found.from, found.to);
          expect(move).toBeLessThanOrEqual(Math.min(...scanned) + 1e-9);
        }
      }),
    );
  });

  it("is the one that moves least, with where it is now", () => {
    const model = aCertainModel([3, 1], { a: [0.8, 0.2], b: [0.4, 0.9] });
    const found = firstByWeight(model, "b");
    expect(found).toMatchObject({ criterion: "c0", weight: 0.75, from: 0 });
    expect(found?.to).toBeCloseTo(7 / 11, 12);
  });

  it("is null for the first, for one that is worse everywhere, and for one that isn't there", () => {
    const model = aCertainModel([1, 1], { a: [0.9, 0.9], b: [0.1, 0.1] });
    for (const id of ["a", "b", "c"]) expect(firstByWeight(model, id)).toBeNull();
    expect(firstByWeight(noOffers, "a")).toBeNull();
  });
});
