import { describe, expect, it } from "vitest";
import { beforeSigning } from "../../src/engine/asking/before-signing.ts";
import { buildModel } from "../../src/engine/build-model.ts";
import { compare } from "../../src/engine/compare.ts";
import type { Offer, OffersFile, Preferences } from "../../src/offers/schema.ts";
import type { Pack, Rubric } from "../../src/rubric/schema.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";
import { theRubric } from "../builders/rubric-files.ts";

const rubric = theRubric();
const written = (choice: string) => ({ choice, evidence: "written" });

const fileWith = (preferences: Preferences): OffersFile =>
  anOffersFile(
    [
      anOffer("a", { answers: { "money-back": written("over-three-months"), permit: written("not-sponsored") } }),
      anOffer("b", { answers: { mentor: written("nobody") } }),
    ],
    { preferences },
  );
const compared = (preferences: Preferences) => compare(rubric, fileWith(preferences));

const scores = (preferences: Preferences) => compared(preferences).offers.map(({ score }) => score);

describe("a chosen pack", () => {
  it("weighs 5 points beside the rubric's 100 where no weights are given", () => {
    expect(compared({ packs: ["contract"] }).weights["contract"]).toBeCloseTo(5 / 105, 12);
  });

  it("weighs nothing where weights are given that don't name it", () => {
    expect(compared({ packs: ["contract"], weights: { mentorship: 1 } }).weights["contract"]).toBe(0);
  });

  it("takes part in score, ask list and flags", () => {
    const { offers, ask } = compared({ packs: ["contract"] });
    expect(offers[0]?.criteria["contract"]?.partial).toBeCloseTo(0.35, 12);
    expect(ask?.filter(({ question }) => question === "money-back").map(({ offer }) => offer)).toEqual(["b"]);
    expect(offers[0]?.flags).toContainEqual({ id: "leaving-costs-much", state: "raised" });
    expect(offers[1]?.flags).toContainEqual({ id: "leaving-costs-much", state: "possible" });
  });

  it("counts nothing under the rubric's own weights", () => {
    const { rubricLeader, leader } = compared({ packs: ["contract"], weights: { contract: 1 } });
    expect([leader, rubricLeader]).toEqual(["b", "a"]);
  });
});

describe("a pack that isn't chosen", () => {
  it("changes no figure by its answers or limits", () => {
    const bare = fileWith({});
    const without = { ...bare, offers: [anOffer("a"), ...(bare.offers ?? []).slice(1)] };
    const limited = compared({ hardLimits: { permit: { worst: "tied", ceiling: "weak" } } });
    expect(limited).toEqual(compare(rubric, without));
  });
});

describe("a hard limit", () => {
  const limits = { permit: { worst: "tied", ceiling: "weak" } };

  it("is a flag: raised where the answer breaks it, possible where it isn't known", () => {
    const { offers } = compared({ packs: ["right-to-work"], hardLimits: limits });
    expect(offers[0]?.flags[0]).toEqual({ id: "limit-permit", state: "raised" });
    expect(offers[1]?.flags).toContainEqual({ id: "limit-permit", state: "possible" });
  });

  it("moves no score", () => {
    expect(scores({ packs: ["right-to-work"], hardLimits: limits })).toEqual(scores({ packs: ["right-to-work"] }));
  });
});

type PackQuestion = Pack["questions"][number];

const stakes = (change: Partial<Offer>, preferences: Preferences = {}, given: Rubric = rubric) => {
  const offer = anOffer("a", change);
  return beforeSigning(buildModel(given, anOffersFile([offer], { preferences })), offer);
};

/** The rubric with one question of a pack changed. */
const withQuestion = (id: string, change: (question: PackQuestion) => PackQuestion): Rubric => ({
  ...rubric,
  packs: rubric.packs.map((pack) =>
    Object.assign({}, pack, { questions: pack.questions.map((each) => (each.id === id ? change(each) : each)) }),
  ),
});

/** What comes first, and what seat-money costs, under weights. */
const underWeights = (weights: Record<string, number>) => {
  const found = stakes({}, { packs: ["holds"], weights: { mentorship: 50, ...weights } });
  return [found[0]?.question, found.find(({ question }) => question === "seat-money")?.cost];
};

describe("what to ask before signing", () => {
  it("is every open question of the packs that are asked then, what could cost most first, of equals in their order", () => {
    expect(stakes({}).map(({ question, cost }) => [question, Math.round(cost * 1e6) / 1e6])).toEqual([
      ["money-back", 0.75],
      ["seat-money", 0.75],
      ["planned-change", 0.625],
      ["notice-period", 0.5],
      ["after-leaving", 0.5],
      ["good-part", 0.5],
      ["probation", 0.375],
      ["papers-seen", 0.375],
      ["one-person", 0.375],
      ["handover", 0.25],
    ]);
  });

  it("costs no more than what lies between the mean and the worst option, and within 1e-9 as much as an earlier one", () => {
    const costOf = (given: Rubric) => stakes({}, {}, given).find(({ question }) => question === "seat-money")?.cost;
    const mild = withQuestion("seat-money", (question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, value: 0.5 + option.value / 2 })),
    }));
    expect(costOf(mild)).toBeCloseTo(5 * 0.3 * 0.25, 12);
    const [first, second] = stakes(
      {},
      {},
      withQuestion("seat-money", (question) => ({ ...question, share: 0.3 + 1e-13 })),
    );
    expect([first?.question, second?.question]).toEqual(["money-back", "seat-money"]);
  });

  it("leaves out what is in writing, and questions of other packs though one is chosen", () => {
    const ids = stakes({ answers: { "money-back": written("over-three-months") } }, { packs: ["right-to-work"] });
    expect(ids.map(({ question }) => question)).toEqual(expect.arrayContaining(["seat-money"]));
    expect(ids).toHaveLength(9);
  });

  it("costs what is believed above the worst option: a good answer that isn't in writing more than an unknown one", () => {
    const heard = stakes({ answers: { handover: { choice: "stays-near", evidence: "recruiter" } } });
    const costs = new Map(heard.map(({ question, cost }) => [question, cost]));
    expect(costs.get("handover")).toBeCloseTo(5 * 0.1 * 0.85, 12);
    expect(costs.get("seat-money")).toBeCloseTo(5 * 0.3 * 0.5, 12);
    expect(heard.map(({ question }) => question).indexOf("handover")).toBe(6);
  });

  it("goes by the pack's own weight where it has one, and by 5 points where it has none", () => {
    expect(underWeights({ holds: 50 })).toEqual(["seat-money", expect.closeTo(50 * 0.3 * 0.5, 12)]);
    expect(underWeights({})).toEqual(["money-back", expect.closeTo(5 * 0.3 * 0.5, 12)]);
  });

  it("is nothing of an own criterion that is called like a pack", () => {
    const own = { ownCriteria: [{ id: "holds" }], weights: { mentorship: 50, holds: 50 } };
    expect(stakes({}, own)).toEqual(stakes({}));
  });

  it("is nothing of an offer that was turned down", () => {
    expect(stakes({ status: "declined" })).toEqual([]);
  });
});
