import { describe, expect, it } from "vitest";
import { beliefCheck } from "../../../src/engine/firmness/belief-check.ts";
import { buildModel } from "../../../src/engine/build-model.ts";
import { leaderIndex } from "../../../src/engine/ranking.ts";
import { scoresUnder } from "../../../src/engine/offer/score.ts";
import type { Offer } from "../../../src/offers/schema.ts";
import { anOffer } from "../../builders/an-offers-file.ts";
import { aSmallRubric } from "../../builders/a-small-rubric.ts";

/** All weight on one criterion of two questions, 0.6 and 0.4. */
const modelOf = (offers: Offer[]) => buildModel(aSmallRubric, { preferences: { weights: { ownership: 1 } }, offers });

const leaderOf = (offers: Offer[]): string | undefined => {
  const model = modelOf(offers);
  return model.offers[leaderIndex(scoresUnder(model, model.weights)) ?? -1]?.offer.id;
};

const written = { choice: "watch", evidence: "written" };

describe("who leads under other beliefs", () => {
  it("a high answer on weak evidence wins at face value only", () => {
    const offers = [
      anOffer("sure", {
        answers: {
          "after-launch": { choice: "own", evidence: "written" },
          users: { choice: "none", evidence: "written" },
        },
      }),
      anOffer("hearsay", {
        answers: { "after-launch": { choice: "own", evidence: "guess" }, users: { choice: "some", evidence: "guess" } },
      }),
    ];
    // In writing 60; by hearsay 0.6 · 0.75 + 0.4 · 0.5 = 65, at face value 80, with less trust 0.6 · 0.625 + 0.2 = 57.5.
    expect(leaderOf(offers)).toBe("hearsay");
    expect(beliefCheck(modelOf(offers))).toEqual({
      "face-value": "hearsay",
      "less-trust": "sure",
      "unknowns-worst": "hearsay",
      "unknowns-best": "hearsay",
    });
  });

  it("an offer of unknowns is last at their worst and first at their best", () => {
    const offers = [
      anOffer("known", { answers: { "after-launch": written, users: { choice: "some", evidence: "written" } } }),
      anOffer("unknown", { answers: { "after-launch": written, users: { choice: "unknown" } } }),
    ];
    expect(beliefCheck(modelOf(offers))).toEqual({
      "face-value": "known",
      "less-trust": "known",
      "unknowns-worst": "known",
      "unknowns-best": "unknown",
    });
    const reversed = offers.toReversed();
    expect(beliefCheck(modelOf(reversed))?.["unknowns-worst"]).toBe("known");
    expect(beliefCheck(modelOf(reversed))?.["face-value"]).toBe("unknown");
  });

  it("less trust in pay and in what others said is taken into account too", () => {
    const preferences = { weights: { pay: 1, teaching: 1 }, pay: { currency: "GBP", floor: 0, target: 100_000 } };
    const answers = { constructor: { choice: "asked", evidence: "written" } };
    // Pay of 0.9 by a guess is 0.7, with less trust 0.6: both ahead of 0.57. Of 0.65 in writing only the guess is.
    const check = (base: number) =>
      beliefCheck(
        buildModel(aSmallRubric, {
          preferences,
          offers: [
            anOffer("paid", { answers, pay: { base: 90_000, evidence: "guess" } }),
            anOffer("taught", { answers, pay: { base, evidence: "written" } }),
          ],
        }),
      );
    expect(check(57_000)?.["less-trust"]).toBe("paid");
    expect(check(65_000)?.["less-trust"]).toBe("taught");
    expect(check(65_000)?.["face-value"]).toBe("paid");
    // Of 0.75 in writing it is the guess at face value alone.
    expect(check(75_000)).toMatchObject({ "face-value": "paid", "unknowns-best": "taught" });
  });

  it("without offers there is nobody", () => {
    expect(beliefCheck(modelOf([]))).toBeNull();
  });
});
