import { describe, expect, it } from "vitest";
import { toHtml } from "../../../src/exports/report/html.tsx";
import { reportContent } from "../../../src/findings/report/report-content.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { sharedFile } from "../../../src/exports/link/shared-file.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { aCase, theSamples } from "../../builders/a-case.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";

const html = (file: OffersFile): string =>
  toHtml(
    reportContent(aCase(file), "2026-11-23", {
      sections: { pay: true, notes: true, evidence: true, gaps: true, points: true },
    }),
    sharedFile(bundledRubric, file, { pay: true, notes: true }),
  );

const QUESTIONS = bundledRubric.criteria
  .flatMap(({ questions }) => questions)
  .flatMap((question) => (question.kind === "choice" ? [question] : []));

/** Everything of a page but its styles and the data that it was made from. */
const markup = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<script type="application\/json" id="first-rung-offers">[^<]*<\/script>/, "");

describe("the report as one file", () => {
  const page = html(theSamples);

  it("asks for nothing and runs nothing", () => {
    const urls = [...page.matchAll(/(?:src|href|url)\s*[=(]\s*["']?([^"')\s>]+)/gi)].map(([, url]) => url ?? "");
    expect(urls.length).toBeGreaterThan(0);
    // A hatched part is filled by a pattern of the page itself.
    expect(urls.filter((url) => !url.startsWith("data:") && !url.startsWith("#"))).toEqual([]);
    expect(markup(page)).not.toMatch(/<script|<iframe|<img|<link|\son\w+=|@import/i);
    expect(page).toContain("default-src 'none'");
  });

  it("has the fonts and the looks inside, unescaped", () => {
    expect(page).toContain('font-family:"Newsreader Variable";src:url(data:font/woff2;base64,');
    expect(page).toContain("--green:");
    expect(page).toContain(".report .report-heading-1");
    expect(page).not.toMatch(/<style>[\s\S]*&quot;[\s\S]*<\/style>/);
  });

  it("says what a fainter band is where one is drawn, and only there", () => {
    const line = "Fainter band: if each source is right or wrong as a whole.";
    const answers = Object.fromEntries(
      QUESTIONS.map(({ id, options }) => [id, { choice: options.at(-1)?.id ?? "", evidence: "recruiter" }]),
    );
    const one = (evidence: string) =>
      Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { ...answer, evidence }]));
    expect(html(anOffersFile([anOffer("a", { answers }), anOffer("b")]))).toContain(line);
    expect(html(anOffersFile([anOffer("a", { answers: one("written") }), anOffer("b")]))).not.toContain(line);
  });

  it("says with words what its charts draw", () => {
    const charts = [...markup(page).matchAll(/<svg[^>]*>/g)].map(([tag]) => tag);
    const named = charts.filter((tag) => /role="img"/.test(tag));
    expect(named).toHaveLength(6);
    expect(named.every((tag) => /aria-label="[^"]+"/.test(tag))).toBe(true);
  });

  it("no two tables are called the same, and each is called something", () => {
    const names = [...markup(page).matchAll(/role="region"[^>]*aria-label="([^"]+)"/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(8);
    expect(new Set(names).size).toBe(names.length);
  });

  it("its headings go down one step at a time", () => {
    const levels = [...markup(page).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  it("more offers than a page has columns for stand in rows, as many tables as it takes", () => {
    const offers = Array.from({ length: 12 }, (_, index) => anOffer(`o${index}`));
    const ownCriteria = Array.from({ length: 4 }, (_, index) => ({
      id: `own${index}`,
      title: `Own ${index}`,
      weight: 1,
    }));
    const text = markup(html(anOffersFile(offers, { preferences: { ownCriteria } })));
    const tables = [...text.matchAll(/aria-label="How good each offer is[^"]*"[\s\S]*?<\/table>/g)].map(
      ([table]) => table,
    );
    expect(tables.map((table) => table.match(/<tr>/g)?.length)).toEqual([13, 13]);
    expect(tables.map((table) => table.match(/<th scope="col"/g)?.length)).toEqual([9, 8]);
  });

  it("what someone typed is never markup", () => {
    const evil = '<img src=x onerror="alert(1)"></title><script>alert(1)</script>';
    const file = anOffersFile(
      [
        anOffer("a", {
          employer: evil,
          title: evil,
          answers: { mentor: { choice: "named", note: evil, quote: evil } },
        }),
        anOffer("b", { employer: evil }),
      ],
      {
        preferences: { ownCriteria: [{ id: "own", title: evil, weight: 5 }] },
        app: { decision: { offer: "a", because: evil } },
      },
    );
    expect(markup(html(file))).not.toMatch(/<img|<script/);
    expect(html(file).match(/<script/g)).toHaveLength(1);
  });

  it("an empty file is a page too, and every page is whole text", () => {
    expect(html(anOffersFile([]))).toContain("Nothing to compare yet");
    expect(html(anOffersFile([anOffer("a", { employer: "half \uD83D a face" })])).isWellFormed()).toBe(true);
  });
});

describe("the report as a web page on a phone", () => {
  it("hides no column: each figure has its name beside it", () => {
    const page = html(theSamples);
    const labels = [...page.matchAll(/data-label="([^"]*)"/g)].map(([, label]) => label);
    expect(labels).toEqual(
      expect.arrayContaining(["Score", "Likely", "First in", "Answered", "Reply by", "Lumen Labs"]),
    );
    expect(page).not.toMatch(/th, ?td\)?:has\(\.report-rail[^}]*display: ?none/);
    expect(page).toContain("<title>Offers compared, 23 Nov 2026 · First Rung</title>");
    expect(page).toContain(`style="--report-foot: 'Offers compared, 23 Nov 2026'"`);
  });
});
