import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/engine/compare.ts";
import type { Preferences } from "../../src/offers/schema.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { aSmallRubric } from "../builders/a-small-rubric.ts";
import { anOffer } from "../builders/an-offers-file.ts";
import { anyOffersFile } from "../builders/any-offers-file.ts";

const preferences: Preferences = { pay: { currency: "GBP", floor: 30_000, target: 70_000 } };
const harbor = anOffer("harbor", {
  answers: { users: { choice: "many", evidence: "written" }, "after-launch": { choice: "own", evidence: "guess" } },
  pay: { base: 50_000, evidence: "written" },
});
const lumen = anOffer("lumen", { answers: { users: { choice: "none", evidence: "written" } } });

const compared = (...offers: (typeof harbor)[]) => compare(aSmallRubric, { preferences, offers });
const many = (count: number) => Array.from({ length: count }, (_, index) => ({ ...harbor, id: `offer-${index}` }));

const nothingBetween = {
  better: null,
  dominance: null,
  smaa: null,
  stability: null,
  beliefCheck: null,
  decided: null,
  whatItTakes: null,
};

describe("the comparison", () => {
  it("has the fields of the format and no others", () => {
    const comparison = compared(harbor, lumen);
    expect(Object.keys(comparison)).toEqual([
      "format",
      "version",
      "rubric",
      "weights",
      "leader",
      "rubricLeader",
      "offers",
      "better",
      "dominance",
      "smaa",
      "stability",
      "beliefCheck",
      "ask",
      "decided",
      "oneVoice",
      "whatItTakes",
    ]);
    expect(Object.keys(comparison.offers[0] ?? {})).toEqual([
      "id",
      "rank",
      "score",
      "worst",
      "best",
      "likely",
      "answered",
      "pBest",
      "regret",
      "criteria",
      "verdict",
      "flags",
      "lane",
      "pay",
    ]);
    expect(comparison).toMatchObject({
      format: "first-rung/comparison",
      version: 1,
      rubric: { id: "small", version: "1.2.0" },
      weights: { ownership: 0.5, teaching: 0.17, pay: 0.33 },
    });
  });

  it("says who leads, in which place each offer is, and who is ahead of whom", () => {
    const { leader, rubricLeader, offers, better } = compared(lumen, harbor);
    expect([leader, rubricLeader]).toEqual(["harbor", "harbor"]);
    expect(offers.map(({ id, rank }) => [id, rank])).toEqual([
      ["lumen", 2],
      ["harbor", 1],
    ]);
    expect(better?.["harbor"]?.["lumen"]).toBeCloseTo(143 / 162, 9);
    expect(Object.keys(better?.["harbor"] ?? {})).toEqual(["lumen"]);
  });

  it("the rubric's leader is who would lead without one's own weights and criteria", () => {
    const ownCriteria = [{ id: "near", weight: 500 }];
    const { leader, rubricLeader } = compare(aSmallRubric, {
      preferences: { ...preferences, weights: { teaching: 1 }, ownCriteria },
      offers: [harbor, { ...lumen, ownAnswers: { near: 1 } }],
    });
    expect([leader, rubricLeader]).toEqual(["lumen", "harbor"]);
  });

  it("of one offer has what the offer has by itself, and what to ask", () => {
    const { leader, rubricLeader, offers, ask, ...rest } = compared(harbor);
    expect([leader, rubricLeader]).toEqual(["harbor", "harbor"]);
    expect(offers[0]).toMatchObject({ rank: 1, pBest: expect.closeTo(1, 12), regret: expect.closeTo(0, 9) });
    expect(ask?.map(({ question }) => question)).toEqual(["after-launch", "constructor"]);
    expect(rest).toMatchObject(nothingBetween);
  });

  it("of no offer is empty", () => {
    const nothing = compared({ ...harbor, status: "declined" });
    expect(nothing).toMatchObject({ leader: null, rubricLeader: null, offers: [], ask: [], ...nothingBetween });
    expect(compare(aSmallRubric, {}).offers).toEqual([]);
  });

  it("of fifty offers is whole; of more, a cohort, it leaves out what compares every two", () => {
    const whole = compared(...many(50));
    expect(whole.offers[49]?.pBest).toBeCloseTo(1 / 50, 9);
    expect(whole.smaa).not.toBeNull();
    const cohort = compared(...many(50), { ...harbor, id: "better", pay: { base: 70_000, evidence: "written" } });
    expect(cohort).toMatchObject({ leader: "better", rubricLeader: "better", ask: null, ...nothingBetween });
    expect(cohort.offers[0]).toMatchObject({ rank: 2, pBest: null, regret: null, score: whole.offers[0]?.score });
    expect(cohort.offers[0]?.likely).toEqual(whole.offers[0]?.likely);
  });

  it("of any file holds its laws", () => {
    fc.assert(
      fc.property(anyOffersFile(bundledRubric, 4), (file) => {
        const { offers, weights } = compare(bundledRubric, file);
        expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        const best = offers.reduce((sum, { pBest }) => sum + (pBest ?? Number.NaN), 0);
        expect(best).toBeCloseTo(offers.length === 0 ? 0 : 1, 9);
        for (const { score, worst, best: highest, likely, answered, criteria } of offers) {
          const parts = Object.values(criteria).map(({ contribution }) => contribution);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9);
          expect(worst).toBeLessThanOrEqual(highest + 1e-9);
          expect(likely[0]).toBeLessThanOrEqual(likely[1]);
          for (const points of [score, worst, highest]) {
            expect(points).toBeGreaterThanOrEqual(0);
            expect(points).toBeLessThanOrEqual(100 + 1e-9);
          }
          expect(answered).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
      { numRuns: 20 },
    );
  });
});
