import { describe, expect, it } from "vitest";
import { compare } from "../../src/engine/compare.ts";
import type { Comparison } from "../../src/engine/comparison.ts";
import type { Offer, Preferences } from "../../src/offers/schema.ts";
import type { Rubric } from "../../src/rubric/schema.ts";
import { aSmallRubric } from "../builders/a-small-rubric.ts";
import { anOffer } from "../builders/an-offers-file.ts";

const compared = (offers: Offer[], preferences: Preferences = {}, rubric: Rubric = aSmallRubric): Comparison =>
  compare(rubric, { preferences, offers });

const known = {
  "after-launch": { choice: "watch", evidence: "written" },
  users: { choice: "some", evidence: "written" },
  constructor: { choice: "asked", evidence: "written" },
};
const pay = { base: 50_000, evidence: "written" };
const paying: Preferences = { pay: { currency: "GBP", floor: 30_000, target: 70_000 } };

/** Every number of a result, wherever it stands. */
const numbersIn = (part: unknown): number[] => {
  if (typeof part === "number") return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(numbersIn) : [];
};

describe("comparisons in which little can be told apart", () => {
  it("two that are alike and known: level in everything, and nothing is left to learn", () => {
    const twins = [anOffer("one", { answers: known, pay }), anOffer("two", { answers: known, pay })];
    expect(compared(twins, paying)).toMatchObject({
      leader: "one",
      better: { one: { two: 0.5 }, two: { one: 0.5 } },
      dominance: [],
      smaa: { rankAcceptability: { one: [0.5, 0.5], two: [0.5, 0.5] } },
      stability: { intervals: { ownership: [0, 1], teaching: [0, 1], pay: [0, 1] }, mostCritical: null },
      ask: [],
      decided: "all",
      whatItTakes: { two: { sets: [{ cost: 0, changes: [] }], breakEvenPay: 50_000 } },
    });
  });

  it("two of which nothing is known: level, and every answer is worth asking for", () => {
    const { better, dominance, ask, decided, whatItTakes, beliefCheck } = compared([anOffer("one"), anOffer("two")]);
    expect(better?.["one"]?.["two"]).toBeCloseTo(0.5, 9);
    expect(dominance).toEqual([]);
    expect(ask).toHaveLength(8);
    expect(ask?.every(({ evppi, switchProbability }) => evppi > 0 && switchProbability > 0)).toBe(true);
    expect(decided).toBe("open");
    expect(whatItTakes).toEqual({ two: { sets: [{ cost: 0, changes: [] }], breakEvenPay: null } });
    expect(new Set(Object.values(beliefCheck ?? {}))).toEqual(new Set(["one"]));
  });

  it("ties everywhere: four of which nothing is known share every place, and no weight parts them", () => {
    const ids = ["one", "two", "three", "four"];
    const found = compared(ids.map((id) => anOffer(id)));
    expect(found.leader).toBe("one");
    expect(found.offers.map(({ rank }) => rank)).toEqual([1, 1, 1, 1]);
    for (const { pBest } of found.offers) expect(pBest).toBeCloseTo(0.25, 9);
    for (const row of Object.values(found.better ?? {})) {
      for (const chance of Object.values(row)) expect(chance).toBeCloseTo(0.5, 9);
    }
    expect(found.stability).toEqual({
      intervals: { ownership: [0, 1], teaching: [0, 1], pay: [0, 1] },
      mostCritical: null,
    });
    expect(found.decided).toBe("open");
    const level = { sets: [{ cost: 0, changes: [] }], breakEvenPay: null };
    expect(found.whatItTakes).toEqual({ two: level, three: level, four: level });
  });

  it("level with the leader by other answers: both first, no dominance, and the least move of a weight parts them", () => {
    const made = {
      "after-launch": { choice: "own", evidence: "written" },
      users: { choice: "many", evidence: "written" },
    };
    const offers = [
      anOffer("made", { answers: { ...made, constructor: { choice: "alone", evidence: "written" } } }),
      anOffer("taught", {
        answers: {
          "after-launch": { choice: "never", evidence: "written" },
          users: { choice: "none", evidence: "written" },
          constructor: { choice: "taught", evidence: "written" },
        },
      }),
    ];
    expect(compared(offers, { weights: { ownership: 1, teaching: 1 } })).toMatchObject({
      leader: "made",
      offers: [
        { rank: 1, score: 50, pBest: 0.5 },
        { rank: 1, score: 50, pBest: 0.5 },
      ],
      dominance: [],
      decided: "all",
      stability: {
        intervals: { ownership: [0.5, 1], teaching: [0, 0.5] },
        mostCritical: { criterion: "ownership", weight: 0.5, changesAt: 0.5, newLeader: "taught" },
      },
      whatItTakes: { taught: { sets: [{ cost: 0, changes: [] }], breakEvenPay: null } },
    });
  });

  it("a lead by pay alone: no answer can make up for it, only pay", () => {
    const offers = [anOffer("rich", { pay }), anOffer("poor", { pay: { ...pay, base: 30_000 } })];
    const found = compared(offers, { ...paying, weights: { pay: 1 } });
    expect(found.leader).toBe("rich");
    expect(found.whatItTakes).toEqual({ poor: { sets: null, breakEvenPay: 50_000 } });
    expect(found.decided).toBe("all");
  });

  it("all weight on one criterion: the others change nothing, draws and stability included", () => {
    const offers = [
      anOffer("taught", { answers: { constructor: { choice: "taught", evidence: "written" } } }),
      anOffer("other", { answers: known }),
    ];
    const found = compared(offers, { weights: { teaching: 5 } });
    expect(found.leader).toBe("taught");
    expect(found.decided).toBe("all");
    expect(found.smaa?.rankAcceptability["taught"]).toEqual([1, 0]);
    expect(found.smaa?.centralWeights["taught"]).toEqual({ ownership: 0, teaching: 1, pay: 0 });
    expect(found.whatItTakes?.["other"]?.sets?.map(({ changes }) => changes)).toEqual([
      [{ question: "constructor", to: "taught" }],
    ]);
    // With half each at ownership and pay, both at the middle, the lead shrinks to nothing only at no weight at all.
    expect(found.stability?.intervals["teaching"]).toEqual([0, 1]);
  });

  it("only a criterion of one's own counts: it is drawn, asked and weighed, and in no set of changes", () => {
    const found = compared([anOffer("near", { ownAnswers: { near: 0.5 } }), anOffer("unknown")], {
      weights: { ownership: 0 },
      ownCriteria: [{ id: "near", weight: 3 }],
    });
    expect(found.leader).toBe("near");
    expect(found.better?.["near"]?.["unknown"]).toBeCloseTo(0.5, 9);
    expect(found.ask?.[0]).toMatchObject({
      offer: "unknown",
      question: "near",
      switchProbability: expect.closeTo(0.4, 9),
    });
    expect(found.ask?.[0]?.evppi).toBeCloseTo(15, 9);
    expect(found.decided).toBe("open");
    expect(found.whatItTakes?.["unknown"]?.sets).toEqual([{ cost: 0, changes: [] }]);
    expect(
      compared([anOffer("far", { ownAnswers: { near: 0.2 } }), anOffer("near", { ownAnswers: { near: 0.9 } })], {
        weights: { ownership: 0 },
        ownCriteria: [{ id: "near", weight: 3 }],
      }).whatItTakes?.["far"]?.sets,
    ).toBeNull();
  });

  it("a rubric of one criterion has nothing to shift the weight to", () => {
    const [ownership] = aSmallRubric.criteria;
    const single = { ...aSmallRubric, criteria: ownership === undefined ? [] : [ownership], lanes: aSmallRubric.lanes };
    const found = compared([anOffer("one", { answers: { users: { choice: "many" } } }), anOffer("two")], {}, single);
    expect(found.stability).toEqual({ intervals: { ownership: [0, 1] }, mostCritical: null });
  });

  it("twelve offers of every kind: every figure is a number, and every pair is there", () => {
    const choices = ["never", "watch", "own"];
    const offers = Array.from({ length: 12 }, (_, index) =>
      anOffer(`offer-${index}`, {
        answers: index % 4 === 0 ? {} : { "after-launch": { choice: choices[index % 3] ?? "own", evidence: "guess" } },
        ...(index % 5 === 0 && { pay: { base: 30_000 + 2_000 * index, evidence: "guess" } }),
      }),
    );
    const found = compared(offers, paying);
    expect(numbersIn(found).filter((number) => !Number.isFinite(number))).toEqual([]);
    expect(Object.keys(found.whatItTakes ?? {})).toHaveLength(11);
    expect(Object.values(found.smaa?.pairwise ?? {}).map((row) => Object.keys(row).length)).toEqual(Array(12).fill(11));
  });
});
