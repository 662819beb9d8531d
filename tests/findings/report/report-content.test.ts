import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportContent, type ReportContent } from "../../../src/findings/report/report-content.ts";
import type { ReportOptions } from "../../../src/findings/report/report-options.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { aCase, theSamples } from "../../builders/a-case.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { anyOffersFile } from "../../builders/any-offers-file.ts";

const EVERYTHING = { evidence: true, pay: true, notes: true };

const report = (file: OffersFile, options: ReportOptions = {}): ReportContent =>
  reportContent(aCase(file), "2026-11-23", options);
const decided: OffersFile = {
  ...theSamples,
  app: {
    decision: { offer: "harbor", because: "at Harbor Health I would be an ML engineer, clinical triage, in Leeds" },
  },
};

describe("the report", () => {
  it("says what it is about, what the person chose and what was found", () => {
    expect(report(decided)).toMatchObject({
      about: "First Rung · comparison of three offers · 23 November 2026 · rubric 1.1.0",
      decision: expect.stringMatching(/^I choose Harbor Health because/),
      headline: "The choice is Harbor Health",
    });
  });

  it("ranks the offers best first, whatever their order in the file", () => {
    const reversed = { ...theSamples, offers: (theSamples.offers ?? []).toReversed() };
    expect(report(reversed).ranking?.map(({ place, name }) => `${place} ${name}`)).toEqual([
      "1 Harbor Health",
      "2 Northwind Logistics",
      "3 Lumen Labs",
    ]);
  });

  it("pay, notes and quotes stay out unless they are asked for", () => {
    const text = JSON.stringify(report(decided));
    expect(report(decided)).toMatchObject({ pay: null, answers: null });
    expect(text).not.toContain("£");
    expect(text).not.toContain("Forgot to ask");
    const all = JSON.stringify(report(decided, { sections: EVERYTHING }));
    expect(all).toContain("£");
    expect(all).toContain("Forgot to ask");
  });

  it("evidence may be shown without the notes", () => {
    const { answers } = report(decided, { sections: { evidence: true } });
    const voices = answers?.flatMap((each) => each.answers.flatMap((answer) => answer.voices)) ?? [];
    expect(voices.length).toBeGreaterThan(40);
    expect(voices.every(({ note, quote }) => note === null && quote === null)).toBe(true);
  });

  it("with letters no employer, title or place is left, also inside sentences and notes", () => {
    const text = JSON.stringify(report(decided, { letters: true, sections: EVERYTHING }), (key, value: unknown) =>
      key === "id" ? undefined : value,
    );
    for (const name of ["Harbor", "Northwind", "Lumen", "ML Engineer, Clinical", "Leeds"]) {
      expect(text.toLowerCase()).not.toContain(name.toLowerCase());
    }
    expect(text).toContain("I choose Offer A because at Offer A I would be an the job, in the place.");
  });

  it("notes may be shown without how the answers are known", () => {
    const { answers } = report(decided, { sections: { notes: true } });
    const voices = answers?.flatMap((each) => each.answers.flatMap((answer) => answer.voices)) ?? [];
    expect(voices.some(({ note }) => note !== null)).toBe(true);
    expect(voices.map(({ evidence }) => evidence)).toEqual(voices.map(() => ""));
  });

  it("opens with what a reader in a hurry needs: how sure, what the lead rests on, what could still turn it", () => {
    const { finding } = report(theSamples);
    expect(finding).toMatch(/^Harbor Health comes first in \d of 10 ways your open answers could turn out/);
    expect(finding).toContain(
      "It scores 71 of 100, and its lead over Northwind Logistics rests on production ownership",
    );
    expect(finding).toContain("could still change the choice");
  });

  it("is called what it is, with its day, and no name", () => {
    expect(report(theSamples).title).toMatch(/^Offers compared, \d{1,2} [A-Z][a-z]{2} \d{4}$/);
  });

  it("once decided, says what was declined or not chosen, and what was not known of the choice", () => {
    const { decided: then } = report({
      ...decided,
      offers: (decided.offers ?? []).map((offer) =>
        offer.id === "lumen" ? Object.assign({}, offer, { status: "declined" as const }) : offer,
      ),
    });
    expect(then).toMatch(/^Declined: Lumen[^.]*\. Not chosen: Northwind[^.]*\. /);
    expect(then).toMatch(/(?:not known|Everything at .* is answered)/);
    expect(report(theSamples).decided).toBeNull();
  });

  it("shows what is not answered as not answered", () => {
    const few = anOffersFile([anOffer("a", { answers: { mentor: { choice: "named" } } }), anOffer("b")]);
    const [first] = report(few, { sections: EVERYTHING }).answers ?? [];
    expect(first?.answers).toHaveLength(1);
    expect(first?.unanswered).toContain("how often your work goes out");
    expect(first?.unanswered).not.toContain("who teaches you");
  });

  it("claims no lead where there is none", () => {
    const twins = ["a", "b"].map((id) => anOffer(id, { answers: { mentor: { choice: "named" } } }));
    const { headline, finding } = report(anOffersFile(twins));
    expect(headline).toBe("Employer a and Employer b can't be told apart");
    expect(finding).not.toContain("lead");
  });

  it("says a sign to take seriously once, and not every sign that is possible while little is known", () => {
    const [harbor, northwind, lumen] = report(theSamples).ranking ?? [];
    expect(harbor?.signs).toEqual([]);
    expect(northwind?.reasons).toContain("the work may not last");
    expect(northwind?.signs).toEqual(["Possible: there is nobody to learn from."]);
    expect(lumen?.reasons).toContain("Your work ends in notebooks");
    expect(lumen?.signs).toEqual([
      "Also raised: the work is putting demos together and the title promises more than the work.",
    ]);
    const little = anOffer("a", { answers: { mentor: { choice: "named" } } });
    const [row] = report(anOffersFile([little, anOffer("b")])).ranking ?? [];
    expect(row?.flags.length).toBeGreaterThan(3);
    expect(row?.signs).toEqual([expect.stringMatching(/^Possible: [^,]+, [^,]+ and \w+ more\.$/)]);
  });

  it("where nothing is answered there is nothing to say about why, or about what would change it", () => {
    const bare = report(anOffersFile([anOffer("a"), anOffer("b")]));
    expect(bare.open?.sentences.join(" ")).not.toMatch(/change this/);
    expect(bare).toMatchObject({
      headline: "Nothing answered yet, so nobody is ahead",
      why: null,
      changes: null,
      ranking: [{ signs: [] }, { signs: [] }],
    });
  });

  it("what an open answer is known by so far stands beside it", () => {
    const [first, second] = report(theSamples).open?.items ?? [];
    expect(first).toMatchObject({ name: "Harbor Health", known: "so far from a recruiter" });
    expect(second).toMatchObject({ name: "Northwind Logistics", known: null });
    expect(second?.effect).toMatch(/^Together with one of \S+ other answers it could change the choice$/);
  });

  it("asking for what can't change the choice is no advice", () => {
    const [harbor, , lumen] = (theSamples.offers ?? []).map((offer) =>
      Object.assign({}, offer, {
        answers: Object.fromEntries(
          Object.entries(offer.answers ?? {}).map(([id, { choice }]) => [id, { choice, evidence: "written" }]),
        ),
      }),
    );
    const { open } = report({ ...theSamples, offers: [harbor, lumen].filter((offer) => offer !== undefined) });
    expect(open?.sentences).toContain("Nothing you could still learn changes this.");
    expect(open?.items).toEqual([]);
  });

  it("says what would have to be so, and once for all that it may be so already", () => {
    const { changes } = report(theSamples);
    expect(changes?.[1]).toMatch(
      /^Northwind Logistics would catch up with Harbor Health with two changes: on who teaches you, “.+” and on .+, “.+”\. Both may already be so\.$/,
    );
  });

  it("of twelve offers only the next three are told of in full, and what is open is counted", () => {
    const offers = Array.from({ length: 12 }, (_, index) =>
      anOffer(`o${index}`, { answers: { mentor: { choice: "named" } } }),
    );
    const { why, open, ranking } = report(anOffersFile(offers));
    expect(ranking).toHaveLength(12);
    expect(why).toHaveLength(3);
    expect(open?.sentences[0]).toMatch(/^Answers not known: 23 at Employer o0, /);
  });

  it("a section that is switched off is not there", () => {
    const off = Object.fromEntries(
      ["decision", "ranking", "table", "why", "open", "change", "method"].map((section) => [section, false]),
    );
    const { decision, ranking, table, why, open, changes, method } = report(decided, { sections: off });
    expect([decision, ranking, table, why, open, changes, method]).toEqual(Array.from({ length: 7 }, () => null));
  });

  it("the parts of a gap are named with the whole they sum to", () => {
    const [gap] = report(theSamples, { sections: { gaps: true } }).why ?? [];
    const sum = gap?.parts.reduce((total, { points }) => total + points, 0) ?? 0;
    expect(gap?.total).toBe(`+${sum.toFixed(1)}`);
  });

  it("an empty file has a report too", () => {
    expect(report(anOffersFile([]))).toMatchObject({ headline: "Nothing to compare yet", ranking: null, why: null });
  });

  it("one offer, twelve, and sixty have a report", () => {
    for (const count of [1, 12, 60]) {
      const offers = Array.from({ length: count }, (_, index) => anOffer(`o${index}`));
      expect(report(anOffersFile(offers), { sections: EVERYTHING }).ranking).toHaveLength(count);
    }
  });

  it("whatever the file, no sentence shows what a program would say", () => {
    fc.assert(
      fc.property(anyOffersFile(bundledRubric, 5), fc.boolean(), (file, letters) => {
        const texts: string[] = [];
        JSON.stringify(report(file, { letters, sections: EVERYTHING }), (_, value: unknown) => {
          if (typeof value === "string") texts.push(value);
          return value;
        });
        expect(texts.filter((text) => /\b(NaN|undefined|null|Infinity)\b|\[object/.test(text))).toEqual([]);
        expect(texts.every((text) => text.isWellFormed())).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
