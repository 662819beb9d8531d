import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownTable, markdownText } from "../../../src/exports/report/markdown-text.ts";
import { askText } from "../../../src/cli/ask.ts";
import { toMarkdown } from "../../../src/exports/report/markdown.ts";
import { reportContent } from "../../../src/findings/report/report-content.ts";
import type { ReportOptions } from "../../../src/findings/report/report-options.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { aCase, theSamples } from "../../builders/a-case.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

/** Everything that a report can hold but whole texts. */
const EVERYTHING: ReportOptions = {
  sections: { pay: true, notes: true, evidence: true, sources: true, points: true, gaps: true },
};

const content = (file: OffersFile, options: ReportOptions = {}) => reportContent(aCase(file), "2026-11-23", options);

describe("text in Markdown", () => {
  it.each([
    ["a | b", String.raw`a \| b`],
    ["<script>", String.raw`\<script\>`],
    ["`code`", "\\`code\\`"],
    ["[x](http://a.b)", String.raw`\[x\](http\://a.b)`],
    ["www.a.b", String.raw`www\.a.b`],
    ["# heading", String.raw`\# heading`],
    ["- item", String.raw`\- item`],
    ["+ item", String.raw`\+ item`],
    ["1. item", String.raw`1\. item`],
    ["12) item", String.raw`12\) item`],
    ["=== rule", String.raw`\=== rule`],
    ["&lt;", String.raw`\&lt;`],
    ["two\nlines", "two lines"],
    ["Acme Inc.", "Acme Inc."],
    ["lone \uD800", "lone \uFFFD"],
  ])("%j is written as %j", (text, written) => expect(markdownText(text)).toBe(written));

  it("a sentence that ends with a name, or a source's, that has its own full stop has no second", () => {
    const by = { evidence: "recruiter", from: "Priya R." };
    const offers = (theSamples.offers ?? []).map((offer, index) =>
      Object.assign({}, offer, {
        employer: `Acme ${index + 1} Inc.`,
        answers: Object.fromEntries(
          Object.entries(offer.answers ?? {}).map(([id, answer]) => [
            id,
            answer.choice === "unknown" ? answer : { ...answer, ...by },
          ]),
        ),
      }),
    );
    const { preferences = {} } = theSamples;
    for (const weights of [undefined, { pay: 1 }, { "durable-work": 9, mentorship: 1 }]) {
      const file = { ...theSamples, offers, preferences: { ...preferences, ...(weights && { weights }) } };
      const all = [
        toMarkdown(content(file, EVERYTHING)),
        askText(aCase(file), undefined, Infinity),
        toMarkdown(content({ ...file, app: { decision: { offer: "harbor", because: "" } } }, EVERYTHING)),
      ].join("\n");
      expect(all).toMatch(/Inc\.$/m);
      expect(all).toMatch(/Priya R\./);
      expect(all.match(/.*[.!?]\.(?:\s|$).*/g)).toBeNull();
    }
  });

  it("a criterion of the person's own that has no name goes by its id", () => {
    const preferences = { ownCriteria: [{ id: "own-near", title: " ", weight: 60 }] };
    expect(toMarkdown(content({ ...theSamples, preferences }))).toContain("above all own-near and");
  });

  it("a table has as many cells in every row, whatever stands in them", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.string()), { minLength: 1 }), (rows) => {
        const lines = markdownTable(["a", "b"], rows, [false, true]).split("\n");
        expect(lines).toHaveLength(rows.length + 2);
        expect(lines.every((line) => line.replaceAll(/\\./g, "").split("|").length === 4)).toBe(true);
      }),
    );
  });
});

describe("a report in Markdown", () => {
  it("reads from the finding to the method", () => {
    const text = toMarkdown(content(theSamples));
    expect(text).toMatch(/^# Harbor Health/);
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
      "Ranking",
      "Criterion by criterion",
      "Why",
      "Still open",
      "Before you sign with Harbor Health",
      ...(content(theSamples).changes === null ? [] : ["What would change it"]),
      "How this is worked out",
    ]);
    expect(text).toContain("| 1 | Harbor Health, ML Engineer, Clinical Triage | 71 |");
    expect(text.endsWith("\n")).toBe(true);
  });

  it("a verdict below what the points say names what holds it down, also in short, with the kind of job and the signs", () => {
    const told = content(theSamples);
    const capped = told.ranking?.find(({ cappedBy }) => cappedBy !== null);
    const sign = (capped?.cappedBy ?? "?").slice(1);
    for (const short of [true, false]) {
      const text = toMarkdown(told, { short });
      expect(text).toMatch(/^\| Place \| Offer \|.* Verdict \| Kind of job \|/m);
      expect(text).toContain(`${capped?.verdict} (held down: `);
      expect(text).toContain(`${sign})`);
    }
    expect(toMarkdown(told, { short: true })).toContain(`**${capped?.name}**: signs to take seriously: `);
  });

  it("the share answered stands beside every score", () => {
    const short = toMarkdown(content(theSamples), { short: true });
    expect(short).toContain("| Place | Offer | Score | Likely | Answered | Verdict |");
    expect(short).toMatch(/\| 67 \| 60 – 73 \| 62% \|/);
    expect(short).not.toContain("## ");
  });

  it("the short one ends in a whole sentence, with what to ask about first or without", () => {
    const short = toMarkdown(content(theSamples), { short: true });
    expect(short).toMatch(/Worth asking first: how much of a month is model work at Harbor Health\.\n$/);
    const one = toMarkdown(content({ ...theSamples, offers: [] }), { short: true });
    expect(one).not.toContain("Worth asking first");
  });

  it("pay, evidence and notes come where they are asked for", () => {
    const text = toMarkdown(content(theSamples, { sections: { pay: true, notes: true } }));
    expect(text).toContain("## Pay over four years");
    expect(text).toContain("| Together | £");
    expect(text).toContain("“You'd join the rota in month four, and you can always ring the second.”");
  });

  it("an employer's name is never markup", () => {
    const file = anOffersFile([anOffer("a", { employer: "# <b>Evil</b> | `x` [y](z)\n- w" }), anOffer("b")]);
    const text = toMarkdown(content(file));
    expect(text).not.toMatch(/<b>|[^\\]`|[^\\]\[y/);
    expect(text.split("\n").some((line) => line.startsWith("- w"))).toBe(false);
  });

  it("an empty file is a page too", () => {
    expect(toMarkdown(content(anOffersFile([])))).toMatch(/^# Nothing to compare yet\n/);
  });
});
