import { describe, expect, it } from "vitest";
import { askSentences } from "../../../src/findings/asking/ask-sentence.ts";
import { stillToAnswer } from "../../../src/findings/spine/still-to-answer.ts";
import { wouldSharpen } from "../../../src/findings/spine/would-sharpen.ts";
import { withoutEntry } from "../../../src/offers/plain-record.ts";
import { aCase, aCaseOf, theSamples } from "../../builders/a-case.ts";
import { anOffer } from "../../builders/an-offers-file.ts";

describe("what would sharpen the figures once the short form is done", () => {
  it("is nothing while the short form still asks", () => {
    const theCase = aCaseOf([anOffer("a"), anOffer("b")]);
    expect(stillToAnswer(theCase, "a").length).toBeGreaterThan(0);
    expect(wouldSharpen(theCase, "a")).toEqual([]);
  });

  it("begins with what could change the choice, and leaves out what was answered, with “I don't know” too", () => {
    const switching = askSentences(aCase(theSamples)).find(({ couldSwitch }) => couldSwitch);
    expect(switching?.offer).toBe("harbor");
    const [harbor = anOffer("harbor"), ...others] = theSamples.offers ?? [];
    const answers = withoutEntry(harbor.answers ?? {}, switching?.question ?? "");
    const theCase = aCase({ ...theSamples, offers: [{ ...harbor, answers }, ...others] });
    const told = wouldSharpen(theCase, "harbor").map(({ id }) => id);
    expect(told[0]).toBe(switching?.question);
    const answered = Object.keys(answers);
    expect(told.filter((id) => answered.includes(id))).toEqual([]);
  });
});

describe("a pay that was typed and can't be counted yet", () => {
  it("is never called an open question about the offer: it says what is missing", () => {
    const pay = { base: 40_000, currency: "GBP" };
    const theCase = aCaseOf([anOffer("a", { pay }), anOffer("b", { pay })]);
    expect(askSentences(theCase).filter(({ question }) => question === "pay")).toEqual([]);
  });
});
