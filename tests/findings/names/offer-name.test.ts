import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inSentence, offerNames } from "../../../src/findings/names/offer-name.ts";
import { anOffer } from "../../builders/an-offers-file.ts";

const names = (offers: readonly (readonly [string, string])[], letters = false): readonly string[] => [
  ...offerNames(
    offers.map(([employer, title], index) => anOffer(`o${index}`, { employer, title })),
    { letters },
  ).values(),
];

describe("what an offer is called", () => {
  it("its employer", () => expect(names([["Harbor Health", "ML Engineer"]])).toEqual(["Harbor Health"]));

  it("with the title where two share an employer, and a number where they share that too", () => {
    expect(
      names([
        ["Harbor", "Engineer"],
        ["harbor ", "Scientist"],
        ["Harbor", "Engineer"],
        ["Lumen", "Engineer"],
      ]),
    ).toEqual(["Harbor, Engineer", "harbor, Scientist", "Harbor, Engineer (2)", "Lumen"]);
  });

  it("its title without an employer, its number without either", () => {
    expect(
      names([
        ["Harbor", ""],
        [" ", "Scientist"],
        ["", ""],
      ]),
    ).toEqual(["Harbor", "Scientist", "Offer 3"]);
  });

  it("a letter where names are hidden", () => {
    const many = Array.from({ length: 28 }, (): [string, string] => ["Harbor", "Engineer"]);
    const hidden = names(many, true);
    expect([hidden[0], hidden[25], hidden[26], hidden[27]]).toEqual(["Offer A", "Offer Z", "Offer AA", "Offer AB"]);
  });

  it("a name of several lines stands on one, and an endless one is cut between whole characters", () => {
    expect(inSentence(" Harbor\n\tHealth ")).toBe("Harbor Health");
    const cut = inSentence("🙂".repeat(300));
    expect(Array.from(cut)).toHaveLength(48);
    expect(cut.isWellFormed()).toBe(true);
  });

  it("a name that runs right to left keeps the sentence around it in order", () => {
    expect(inSentence("שלום")).toBe("\u2068שלום\u2069");
    expect(inSentence("Harbor")).toBe("Harbor");
  });

  it("no two offers are called the same, whatever they are called in the file", () => {
    const text = fc.oneof(fc.constantFrom("Harbor", "harbor", "", "Harbor, Engineer", "Offer 1"), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 12 }), fc.boolean(), (offers, letters) => {
        const called = names(offers, letters);
        expect(new Set(called.map((name) => name.toLowerCase())).size).toBe(offers.length);
        expect(called.every((name) => name !== "" && name.isWellFormed())).toBe(true);
      }),
    );
  });
});
