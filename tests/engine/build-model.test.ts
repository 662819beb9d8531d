import { describe, expect, it } from "vitest";
import { buildModel } from "../../src/engine/build-model.ts";
import { aSmallRubric } from "../builders/a-small-rubric.ts";
import { anOffer } from "../builders/an-offers-file.ts";

describe("the model", () => {
  it("has the rubric's criteria and questions in their order, then one's own in the file's", () => {
    const model = buildModel(aSmallRubric, {
      preferences: { ownCriteria: [{ id: "quiet" }, { id: "near", title: "Near" }] },
    });
    expect(model.criteria.map(({ id, title, own, questions }) => [id, title, own, questions])).toEqual([
      ["ownership", "ownership", false, [0, 1]],
      ["teaching", "teaching", false, [2]],
      ["pay", "pay", false, [3]],
      ["quiet", "quiet", true, [4]],
      ["near", "Near", true, [5]],
    ]);
    expect(model.questions.map(({ id, kind, share }) => [id, kind, share])).toEqual([
      ["after-launch", "choice", 0.6],
      ["users", "choice", 0.4],
      ["constructor", "choice", 1],
      ["pay", "pay", 1],
      ["quiet", "own", 1],
      ["near", "own", 1],
    ]);
  });

  it("leaves out offers that were declined or have expired, and keeps the others' order", () => {
    const offers = [
      anOffer("a", { status: "declined" }),
      anOffer("b", { status: "accepted" }),
      anOffer("c", { status: "expired" }),
      anOffer("d"),
    ];
    expect(buildModel(aSmallRubric, { offers }).offers.map(({ offer }) => offer.id)).toEqual(["b", "d"]);
  });

  it("believes choices, numbers and pay each in its way", () => {
    const model = buildModel(aSmallRubric, {
      preferences: { pay: { currency: "GBP", floor: 30_000, target: 50_000 }, ownCriteria: [{ id: "constructor-2" }] },
      offers: [
        anOffer("harbor", {
          answers: { users: { choice: "some", evidence: "written" } },
          ownAnswers: { "constructor-2": 0.3 },
          pay: { base: 40_000, evidence: "guess" },
        }),
      ],
    });
    const beliefs = model.offers[0]?.beliefs ?? [];
    expect(beliefs.map(({ mean, face }) => [mean, face])).toEqual([
      [0.5, null],
      [0.5, 0.5],
      [0.5, null],
      [0.5, 0.5],
      [0.3, 0.3],
    ]);
    expect(beliefs.map(({ open }) => open)).toEqual([true, false, true, true, false]);
  });

  it("takes the rubric's prior, by option, where it has one", () => {
    const [ownership, ...rest] = aSmallRubric.criteria;
    const [launch, ...others] = ownership?.questions ?? [];
    if (ownership === undefined || launch?.kind !== "choice") throw new Error("another rubric");
    const prior = { own: 0.1, never: 0.7, watch: 0.2 };
    const criteria = [{ ...ownership, questions: [{ ...launch, prior }, ...others] }, ...rest];
    const model = buildModel({ ...aSmallRubric, criteria }, { offers: [anOffer("harbor")] });
    expect(model.questions[0]?.prior).toEqual([0.7, 0.2, 0.1]);
    expect(model.offers[0]?.beliefs[0]?.mean).toBeCloseTo(0.2, 12);
  });
});
