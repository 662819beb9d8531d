import { describe, expect, it } from "vitest";
import { praise } from "../../../src/findings/comparing/lifts.ts";
import { aCaseOf } from "../../builders/a-case.ts";
import { anOffer } from "../../builders/an-offers-file.ts";

const told = (evidence?: string) => {
  const how = evidence === undefined ? {} : { evidence };
  const answers = Object.fromEntries(
    [
      ["live-users", "depends"],
      ["after-launch", "owns-it"],
    ].map(([question = "", choice = ""]) => [question, { choice, ...how }]),
  );
  return praise(aCaseOf([anOffer("a", { answers })]), "a", ["production-ownership"]);
};

describe("what speaks for an offer", () => {
  it("is praised where it is said how it is known", () => {
    expect(told("written")).toBe("strong on production ownership");
    expect(told("guess")).toBe("strong on production ownership");
  });

  it("is told with a doubt where nobody said how it is known", () => {
    expect(told()).toBe("good on production ownership if what you heard is so");
  });

  it("is nothing without a criterion that lifts the score", () => {
    expect(praise(aCaseOf([anOffer("a")]), "a", [])).toBeNull();
  });
});
