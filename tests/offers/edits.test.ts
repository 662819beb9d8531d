import { describe, expect, it } from "vitest";
import { clearAnswer, setAnswer, setReply } from "../../src/offers/edit/edit-answer.ts";
import {
  clearDraft,
  clearSent,
  DECISION_DRAFT,
  dismissHint,
  noteSent,
  noteWeights,
  setDecision,
  setDraft,
  setLastEvidence,
  setNamesHidden,
  setPlace,
  setReportSection,
} from "../../src/offers/edit/edit-app-state.ts";
import {
  addOffer,
  duplicateOffer,
  removeOffer,
  replaceOffer,
  setPay,
  setStatus,
} from "../../src/offers/edit/edit-offer.ts";
import {
  addOwnCriterion,
  removeOwnCriterion,
  setOwnAnswer,
  weighOwnCriterion,
} from "../../src/offers/edit/edit-own-criteria.ts";
import { setPayPreferences, setSureness, setWeights } from "../../src/offers/edit/edit-preferences.ts";
import { newOfferId, newOwnCriterionId } from "../../src/offers/edit/offer-id.ts";
import { isInComparison } from "../../src/offers/in-comparison.ts";
import type { OffersFile } from "../../src/offers/schema.ts";
import { aSmallRubric } from "../builders/a-small-rubric.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";

const SENT = { on: "2026-11-28", known: false };
const two = anOffersFile([anOffer("a"), anOffer("b")]);
const first = (file: typeof two) => file.offers?.[0];

describe("offers", () => {
  it("are added at the end, copied right behind their original, replaced in place", () => {
    const file = duplicateOffer(addOffer(two, anOffer("c")), "a", "a-2");
    expect(file.offers?.map(({ id }) => id)).toEqual(["a", "a-2", "b", "c"]);
    expect(file.offers?.[1]).toEqual({ ...anOffer("a"), id: "a-2" });
    expect(first(replaceOffer(two, anOffer("a", { title: "New" })))?.title).toBe("New");
    expect(replaceOffer(two, anOffer("z"))).toBe(two);
  });

  it("are removed with what the page remembers of them, and with nothing else", () => {
    const app = {
      samples: ["a", "b"],
      places: { a: "users", b: "users" },
      drafts: { a: { employer: "A" }, b: { employer: "B" } },
      decision: { offer: "a", because: "…" },
      dismissed: ["hint"],
      sent: { "a mentor": SENT, "b mentor": SENT },
    };
    expect(removeOffer({ ...two, app }, "a")).toEqual({
      ...two,
      offers: [anOffer("b")],
      app: {
        samples: ["b"],
        places: { b: "users" },
        drafts: { b: { employer: "B" } },
        dismissed: ["hint"],
        sent: { "b mentor": SENT },
      },
    });
  });

  it("that were declined or have expired take no part in a comparison", () => {
    const parts = (["considering", "accepted", "declined", "expired"] as const).map((status) => {
      const offer = first(setStatus(two, "a", status));
      return offer !== undefined && isInComparison(offer);
    });
    expect(parts).toEqual([true, true, false, false]);
    expect(isInComparison(anOffer("a"))).toBe(true);
  });

  it("get an id from their employer, unlike every other and never a reserved one", () => {
    expect(newOfferId(two, "Harbor Health")).toBe("harbor-health");
    expect(newOfferId(two, " Crème & Søn ")).toBe("creme-s-n");
    expect(newOfferId(two, "A")).toBe("a-2");
    expect(newOfferId(addOffer(two, anOffer("a-2")), "A")).toBe("a-3");
    expect(newOfferId(two, "Unknown")).toBe("unknown-2");
    expect(newOfferId(two, "東京")).toBe("offer");
    expect(newOfferId(two, "x".repeat(100)).length).toBeLessThanOrEqual(64);
  });
});

const weighed = (own: number, pay: number): OffersFile => ({
  ...two,
  preferences: {
    weights: { ownership: 0, pay },
    sureness: "sure",
    ownCriteria: [{ id: "visa", weight: own }, { id: "hours" }],
  },
});

describe("own criteria that hold all the weight", () => {
  it("leave the rubric's weights behind when they are removed, as weights that are all 0 say nothing", () => {
    expect(removeOwnCriterion(weighed(9, 0), "visa").preferences).toEqual({
      sureness: "sure",
      ownCriteria: [{ id: "hours" }],
    });
  });

  it.each([
    ["visa", 9, 1],
    ["hours", 9, 0],
  ])("and others leave the weights as they are (%s)", (id, own, pay) => {
    expect(removeOwnCriterion(weighed(own, pay), id).preferences?.weights).toEqual({ ownership: 0, pay });
  });
});

describe("answers", () => {
  const answered = setAnswer(two, "a", "users", {
    choice: "some",
    note: "n",
    also: [{ choice: "many", evidence: "written" }],
  });

  it("are set for one offer and cleared again", () => {
    expect(first(answered)?.answers).toEqual({
      users: { choice: "some", note: "n", also: [{ choice: "many", evidence: "written" }] },
    });
    expect(answered.offers?.[1]).toEqual(anOffer("b"));
    expect(first(clearAnswer(answered, "a", "users"))?.answers).toEqual({});
  });

  it("keep other voices also while they are unknown, and no empty list of them", () => {
    const also = [{ choice: "many" }];
    expect(first(setAnswer(answered, "a", "users", { choice: "unknown", also }))?.answers).toEqual({
      users: { choice: "unknown", also },
    });
    expect(first(setAnswer(answered, "a", "users", { choice: "some", also: [] }))?.answers).toEqual({
      users: { choice: "some" },
    });
  });

  it("to a question whose id every object inherits are set like any other", () => {
    const file = setAnswer(two, "a", "constructor", { choice: "asked" });
    expect(first(file)?.answers).toEqual({ constructor: { choice: "asked" } });
  });
});

describe("a reply to a question", () => {
  const said = { choice: "some", evidence: "recruiter", note: "n", quote: "q" };
  const reply = { choice: "many", evidence: "written" };
  const answered = setAnswer(two, "a", "users", { ...said, also: [{ choice: "none" }] });

  it("keeps what was heard before as another voice, in front of those that were there", () => {
    expect(first(setReply(answered, "a", "users", reply, true))?.answers?.["users"]).toEqual({
      ...reply,
      also: [said, { choice: "none" }],
    });
  });

  it("takes the place of what was heard before where that is wanted; what yet others said stays", () => {
    expect(first(setReply(answered, "a", "users", reply, false))?.answers?.["users"]).toEqual({
      ...reply,
      also: [{ choice: "none" }],
    });
  });

  it("that says the same from someone less sure is a second voice, and takes nothing from the first", () => {
    const agreeing = { choice: "some", evidence: "guess" };
    expect(first(setReply(answered, "a", "users", agreeing, true))?.answers?.["users"]).toEqual({
      ...agreeing,
      also: [said, { choice: "none" }],
    });
  });

  it("that says the same by the same voice is only known better, and the note stays", () => {
    const same = { choice: "some", evidence: "written" };
    expect(first(setReply(answered, "a", "users", same, false))?.answers?.["users"]).toEqual({
      ...said,
      evidence: "written",
      also: [{ choice: "none" }],
    });
  });

  it("is not said to be from whom the earlier was", () => {
    const bySam = setAnswer(two, "a", "users", { choice: "some", evidence: "guess", from: "Sam" });
    const after = setReply(bySam, "a", "users", { choice: "some", evidence: "written" }, false);
    expect(first(after)?.answers?.["users"]).toEqual({ choice: "some", evidence: "written" });
  });

  it("to what nobody knew leaves no voice behind, but the note", () => {
    const unknown = setAnswer(two, "a", "users", { choice: "unknown", note: "forgot to ask" });
    expect(first(setReply(unknown, "a", "users", reply, true))?.answers?.["users"]).toEqual({
      note: "forgot to ask",
      ...reply,
    });
    expect(first(setReply(two, "a", "users", reply, true))?.answers?.["users"]).toEqual(reply);
  });
});

describe("pay and preferences", () => {
  it("are set and taken away", () => {
    const paid = setPay(two, "a", { base: 40_000 });
    expect(first(paid)?.pay).toEqual({ base: 40_000 });
    expect(setPay(paid, "a", undefined)).toEqual(two);
    const preferring = setPayPreferences(setSureness(setWeights(two, { teaching: 3 }), "order"), { floor: 1 });
    expect(preferring.preferences).toEqual({ weights: { teaching: 3 }, sureness: "order", pay: { floor: 1 } });
    expect(setPayPreferences(setWeights(preferring, undefined), undefined).preferences).toEqual({ sureness: "order" });
  });
});

describe("own criteria", () => {
  const near = addOwnCriterion(two, { id: "near", title: "Near family", weight: 5 });

  it("are added, weighed and answered", () => {
    const file = setOwnAnswer(weighOwnCriterion(near, "near", 7), "a", "near", 0.5);
    expect(file.preferences?.ownCriteria).toEqual([{ id: "near", title: "Near family", weight: 7 }]);
    expect(first(file)?.ownAnswers).toEqual({ near: 0.5 });
    expect(first(setOwnAnswer(file, "a", "near", undefined))?.ownAnswers).toEqual({});
  });

  it("take their answers along when they are removed", () => {
    const file = setOwnAnswer(setOwnAnswer(near, "a", "near", 1), "a", "other", 0);
    const without = removeOwnCriterion(file, "near");
    expect(without.preferences?.ownCriteria).toEqual([]);
    expect(first(without)?.ownAnswers).toEqual({ other: 0 });
  });

  it("get an id unlike every criterion and question", () => {
    expect(newOwnCriterionId(near, aSmallRubric, "Near")).toBe("near-2");
    expect(newOwnCriterionId(near, aSmallRubric, "Teaching")).toBe("teaching-2");
    expect(newOwnCriterionId(near, aSmallRubric, "Users")).toBe("users-2");
    expect(newOwnCriterionId(near, aSmallRubric, "Mixed")).toBe("mixed-2");
    expect(newOwnCriterionId(near, aSmallRubric, "…")).toBe("my-criterion");
  });
});

describe("what the page keeps", () => {
  it("is added to, and nothing else in the file moves", () => {
    const entry = { at: "2026-11-24T10:00:00Z", scoresSeen: true, weights: { teaching: 1 } };
    const file = [
      (earlier: typeof two) => noteWeights(earlier, entry),
      (earlier: typeof two) => setDecision(earlier, { offer: "a", because: "of them" }),
      (earlier: typeof two) => dismissHint(dismissHint(earlier, "welcome"), "welcome"),
      (earlier: typeof two) => setNamesHidden(earlier, true),
      (earlier: typeof two) => setLastEvidence(earlier, "teaching", "written"),
      (earlier: typeof two) => setPlace(earlier, "a", "users"),
      (earlier: typeof two) => setReportSection(earlier, "pay", false),
    ].reduce((earlier, edit) => edit(earlier), two);
    expect(file).toEqual({
      ...two,
      app: {
        weightHistory: [entry],
        decision: { offer: "a", because: "of them" },
        dismissed: ["welcome"],
        namesHidden: true,
        lastEvidence: { teaching: "written" },
        places: { a: "users" },
        report: { pay: false },
      },
    });
    expect(setDecision(file, undefined).app?.decision).toBeUndefined();
  });

  it("of what was sent is there until it wasn't or someone replied; the day of the last time counts", () => {
    const sent = noteSent(noteSent(two, { "a mentor": SENT, "b mentor": SENT }), {
      "a mentor": { ...SENT, on: "2026-12-01" },
    });
    expect(sent.app).toEqual({ sent: { "a mentor": { on: "2026-12-01", known: false }, "b mentor": SENT } });
    expect(clearSent(sent, "a mentor").app).toEqual({ sent: { "b mentor": SENT } });
    expect(clearSent(clearSent(sent, "a mentor"), "b mentor")).toEqual({ ...two, app: {} });
    expect(clearSent(sent, "a users")).toBe(sent);
  });

  it("of a form that was begun is there until it is sent off", () => {
    const begun = setDraft(setDraft(two, "+offer", { employer: "Har" }), "a", { title: "ML" });
    expect(begun.app?.drafts).toEqual({ "+offer": { employer: "Har" }, a: { title: "ML" } });
    expect(clearDraft(begun, "a").app?.drafts).toEqual({ "+offer": { employer: "Har" } });
    expect(clearDraft(clearDraft(begun, "a"), "+offer").app).toEqual({});
    expect(clearDraft(two, "a")).toBe(two);
    const decided = setDecision(setDraft(two, DECISION_DRAFT, { because: "of" }), { offer: "a", because: "of them" });
    expect(decided.app).toEqual({ decision: { offer: "a", because: "of them" } });
  });
});
