import { describe, expect, it } from "vitest";
import { askHeadline } from "../../../src/findings/asking/ask-headline.ts";
import { sourceMessage, sourcesToCheck } from "../../../src/findings/asking/check-source.ts";
import { comparisonHeadline } from "../../../src/findings/comparing/comparison-headline.ts";
import { oneVoiceSentence } from "../../../src/findings/sources/one-voice-sentence.ts";
import { offerSources } from "../../../src/findings/sources/offer-sources.ts";
import { setReply } from "../../../src/offers/edit/edit-answer.ts";
import { renameSource } from "../../../src/offers/edit/edit-sources.ts";
import type { Offer, OffersFile } from "../../../src/offers/schema.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { aCase, theSamples, withFigures } from "../../builders/a-case.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

const asked = bundledRubric.criteria
  .flatMap(({ questions }) => questions)
  .flatMap((question) => (question.kind === "choice" ? [question] : []));

const allBy = (id: string, employer: string, evidence: string, level: number, from?: string): Offer =>
  anOffer(id, {
    employer,
    answers: Object.fromEntries(
      asked.map(({ id: question, options }) => [
        question,
        {
          choice: options[Math.round(level * (options.length - 1))]?.id ?? "",
          evidence,
          ...(from !== undefined && { from }),
        },
      ]),
    ),
  });

/** Harbor is known from one recruiter alone; Northwind is a little less good, and in writing. */
const bySam: OffersFile = anOffersFile([
  allBy("harbor", "Harbor Health", "recruiter", 0.75, "Sam"),
  allBy("northwind", "Northwind Logistics", "written", 0.5),
]);

describe("checking a source", () => {
  const [sam, ...others] = sourcesToCheck(aCase(bySam));

  it("comes before every question where it is worth more than any single answer", () => {
    expect(others).toEqual([]);
    expect(sam).toMatchObject({ called: "Sam at Harbor Health", place: 0 });
    expect(sam?.why).toMatch(
      /^Most of what you know about Harbor Health rests on Sam\. .*more than any single answer does\. If Sam at Harbor Health knows little, Northwind Logistics is first\.$/,
    );
  });

  it("is said to be worth less than a point where it is, and up to so many points where it is more", () => {
    const worth = (value: number) =>
      sourcesToCheck(
        withFigures(theCase, {
          oneVoice: oneVoice && {
            ...oneVoice,
            voices: oneVoice.voices.map((voice) => Object.assign({}, voice, { value })),
          },
        }),
      )[0]?.why;
    const theCase = aCase(bySam);
    const { oneVoice } = theCase.comparison;
    expect(worth(0.2)).toContain("makes your pick less than a point better on average");
    expect(worth(3.2)).toContain("makes your pick up to about three points better on average");
  });

  it("that could put another offer first is no source about which the report says only that the first stays first", () => {
    expect(oneVoiceSentence(aCase(bySam), { brief: true })).toMatch(
      /^If each source is right or wrong as a whole, Harbor Health stays first, at \d+, .* and comes first in \d of 10 ways/,
    );
    expect(oneVoiceSentence(aCase(theSamples), { brief: true })).toBe(
      "If each source is right or wrong as a whole, Harbor Health stays first.",
    );
  });

  it("puts two of its answers to someone else, those that tell most, without giving away what was heard", () => {
    expect(sam?.confirm).toHaveLength(2);
    const message = sam === undefined ? "" : sourceMessage(sam);
    for (const { wording, said } of sam?.confirm ?? []) {
      expect(message).toContain(wording);
      expect(message).not.toContain(said);
    }
  });

  it("the headline of a comparison says on whom it rests", () => {
    expect(comparisonHeadline(aCase(bySam)).headline).toContain("Sam knows little");
    expect(`${askHeadline(aCase(bySam)).headline} ${askHeadline(aCase(bySam)).detail}`).toContain(
      "Sam at Harbor Health",
    );
  });

  it("a teammate who contradicts it twice takes the lead away, and undoing is the file as it was", () => {
    const contradicted = (sam?.confirm ?? []).reduce((file, { question }) => {
      const { options = [] } = asked.find(({ id }) => id === question) ?? {};
      const reply = { choice: options[0]?.id ?? "", evidence: "first-hand", from: "Priya" };
      return setReply(file, "harbor", question, reply, true);
    }, bySam);
    const after = aCase(contradicted);
    expect(after.comparison.oneVoice?.leader).toBe("northwind");
    const [first, second] = offerSources(after, "harbor");
    expect(first).toMatchObject({ title: "Sam", contradicted: 2 });
    expect(second).toMatchObject({ title: "Priya", contradicted: 2 });
    expect(second?.said[0]?.contradictedBy).toBe("Sam");
  });
});

const titles = (file: OffersFile) => offerSources(aCase(file), "harbor").map(({ title, said }) => [title, said.length]);

describe("people and papers", () => {
  it("one that is called otherwise keeps all it said; under another's name both are one", () => {
    const two = setReply(bySam, "harbor", "mentor", { choice: "nobody", evidence: "first-hand", from: "Priya" }, true);
    expect(titles(two)).toEqual([
      ["Sam", asked.length],
      ["Priya", 1],
    ]);
    expect(titles(renameSource(two, "harbor", "Priya", "  Priya R. "))).toEqual([
      ["Sam", asked.length],
      ["Priya R.", 1],
    ]);
    expect(titles(renameSource(two, "harbor", "Priya", "Sam"))).toEqual([["Sam", asked.length + 1]]);
    expect(renameSource(two, "northwind", "Priya", "Sam").offers?.[0]).toEqual(two.offers?.[0]);
  });
});
