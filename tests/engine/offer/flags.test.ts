import { describe, expect, it } from "vitest";
import { buildModel } from "../../../src/engine/build-model.ts";
import { evaluate } from "../../../src/engine/evaluate.ts";
import type { Offer, Preferences } from "../../../src/offers/schema.ts";
import type { Condition } from "../../../src/rubric/flag-schema.ts";
import type { Rubric } from "../../../src/rubric/schema.ts";
import { aFlag, aRubricWithFlags } from "../../builders/a-flag.ts";
import { anOffer } from "../../builders/an-offers-file.ts";

const pay = { currency: "GBP", floor: 30_000, target: 60_000 };

const flagsOf = (rubric: Rubric, offer: Partial<Offer>, preferences: Preferences = { pay }) =>
  evaluate(buildModel(rubric, { preferences, offers: [anOffer("harbor", offer)] })).offers[0]?.flags;

const nobody: Condition = { question: "users", is: ["none"] };
const belowFloor = aRubricWithFlags(aFlag("below-floor", { question: "pay", is: ["below-floor"] }));

const ownCalled = (id: string): Preferences => ({ ownCriteria: [{ id, title: "Mine", weight: 1 }] });

describe("flags", () => {
  const rubric = aRubricWithFlags(aFlag("nobody", nobody), aFlag("someone", { not: nobody }));

  it("are raised by an answer, whatever its evidence and whatever others say", () => {
    const answers = { users: { choice: "none", evidence: "guess", also: [{ choice: "many", evidence: "written" }] } };
    expect(flagsOf(rubric, { answers })).toEqual([{ id: "nobody", state: "raised" }]);
  });

  it("are possible while the answer is unknown or not given", () => {
    const both = [
      { id: "nobody", state: "possible" },
      { id: "someone", state: "possible" },
    ];
    expect(flagsOf(rubric, { answers: { users: { choice: "unknown" } } })).toEqual(both);
    expect(flagsOf(rubric, {})).toEqual(both);
  });

  it("read a question called `constructor` like any other", () => {
    const odd = aRubricWithFlags(aFlag("odd", { question: "constructor", is: ["alone"] }));
    expect(flagsOf(odd, {})).toEqual([{ id: "odd", state: "possible" }]);
    expect(flagsOf(odd, { answers: { constructor: { choice: "alone" } } })).toEqual([{ id: "odd", state: "raised" }]);
  });

  it("don't ask a criterion of the person's own, even if it is called like a flag's question", () => {
    expect(flagsOf(rubric, { ownAnswers: { users: 0.5 } }, ownCalled("users"))?.map(({ id }) => id)).toEqual([
      "nobody",
      "someone",
    ]);
    const absent = aRubricWithFlags(aFlag("absent", { not: { question: "near-family", is: ["none"] } }));
    expect(flagsOf(absent, {}, ownCalled("near-family"))).toEqual([{ id: "absent", state: "raised" }]);
  });

  it("see the lane that is shown, and the title", () => {
    const seen = aRubricWithFlags(
      aFlag("builds", { lane: ["builder"] }),
      aFlag("unclear", { lane: ["mixed"] }),
      aFlag("titled", { "title-says": ["ml"] }),
    );
    const answers = { "after-launch": { choice: "own", evidence: "written" }, users: { choice: "none" } };
    expect(flagsOf(seen, { answers, title: "Engineer" })).toEqual([{ id: "builds", state: "raised" }]);
    expect(flagsOf(seen, { title: "ML Engineer" })?.map(({ id }) => id)).toEqual(["unclear", "titled"]);
  });

  it("pay more than 5 % below the floor raises one; a percent below it doesn't, as figures are not that exact", () => {
    expect(flagsOf(belowFloor, { pay: { base: 28_499.99 } })).toEqual([{ id: "below-floor", state: "raised" }]);
    expect(flagsOf(belowFloor, { pay: { base: 28_500 } })).toEqual([]);
    expect(flagsOf(belowFloor, { pay: { base: 29_700 } })).toEqual([]);
    expect(flagsOf(belowFloor, { pay: { base: 30_000 } })).toEqual([]);
    // 34,485 where living costs 121 is 28,500 exactly, which floating point need not say.
    expect(flagsOf(belowFloor, { pay: { base: 34_485, costOfLiving: 121 } })).toEqual([]);
  });

  it("pay that is not known, or in a currency without a rate, may yet be below the floor", () => {
    const possible = [{ id: "below-floor", state: "possible" }];
    expect(flagsOf(belowFloor, {})).toEqual(possible);
    expect(flagsOf(belowFloor, { pay: { signOn: 5000 } })).toEqual(possible);
    expect(flagsOf(belowFloor, { pay: { base: 90_000, currency: "USD" } })).toEqual(possible);
  });

  it("a floor is enough for it, and without a floor nothing is below", () => {
    expect(flagsOf(belowFloor, { pay: { base: 20_000 } }, { pay: { currency: "GBP", floor: 30_000 } })).toHaveLength(1);
    expect(flagsOf(belowFloor, { pay: { base: 1 } }, { pay: { currency: "GBP", target: 60_000 } })).toEqual([]);
    expect(flagsOf(belowFloor, {}, {})).toEqual([]);
  });
});
