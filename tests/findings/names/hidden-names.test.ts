import { describe, expect, it } from "vitest";
import { hideNames } from "../../../src/findings/names/hidden-names.ts";
import { offerNames } from "../../../src/findings/names/offer-name.ts";
import { anOffer } from "../../builders/an-offers-file.ts";

const hidden = (employer: string, text: string): string => {
  const offers = [anOffer("one", { employer, title: "" }), anOffer("two", { employer: "Lumen Labs", title: "Go" })];
  return hideNames(offers, offerNames(offers, { letters: true }))(text);
};

describe("names in free text", () => {
  it.each([
    ["Harbor Health", "HARBOR health asked", "Offer A asked"],
    ["X", "X asked, and x's team too; Xavier did not", "Offer A asked, and Offer A's team too; Xavier did not"],
    ["東", "東 asked", "Offer A asked"],
    ["7", "7 asked for 70", "Offer A asked for 70"],
    ["A", "A asked for a call", "Offer A asked for a call"],
    ["C++", "C++ asked", "Offer A asked"],
    ["", "nobody asked", "nobody asked"],
  ])("of an employer called “%s” are letters", (employer, text, expected) => {
    expect(hidden(employer, text)).toBe(expected);
  });

  it("are replaced once: what stands for one is not read as another", () => {
    expect(hidden("A", "Lumen Labs beats A at Go")).toBe("Offer B beats Offer A at the job");
  });
});
