import { describe, expect, it } from "vitest";
import { compare } from "../../src/engine/compare.ts";
import type { OffersFile, Preferences } from "../../src/offers/schema.ts";
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
