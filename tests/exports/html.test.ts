import { describe, expect, it } from "vitest";
import { buildModel } from "../../src/engine/build-model.ts";
import { compare } from "../../src/engine/compare.ts";
import { toHtml } from "../../src/exports/html.tsx";
import { reportContent } from "../../src/findings/report-content.ts";
import type { OffersFile } from "../../src/offers/schema.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { theSamples } from "../builders/a-context.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";

const html = (file: OffersFile): string =>
  toHtml(
    reportContent(
      { model: buildModel(bundledRubric, file), comparison: compare(bundledRubric, file), file, today: "2026-11-23" },
      { sections: { pay: true, notes: true, evidence: true, gaps: true, points: true } },
    ),
  );

/** Everything of a page but its styles. */
const markup = (page: string): string => page.replace(/<style>[\s\S]*?<\/style>/, "");

describe("the report as one file", () => {
  const page = html(theSamples);

  it("asks for nothing and runs nothing", () => {
    const urls = [...page.matchAll(/(?:src|href|url)\s*[=(]\s*["']?([^"')\s>]+)/gi)].map(([, url]) => url ?? "");
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.every((url) => url.startsWith("data:"))).toBe(true);
    expect(markup(page)).not.toMatch(/<script|<iframe|<img|<link|\son\w+=|@import/i);
    expect(page).toContain("default-src 'none'");
  });

  it("has the fonts and the looks inside, unescaped", () => {
    expect(page).toContain('font-family:"Newsreader Variable";src:url(data:font/woff2;base64,');
    expect(page).toContain("--green:");
    expect(page).toContain(".report .report-heading-1");
    expect(page).not.toMatch(/<style>[\s\S]*&quot;[\s\S]*<\/style>/);
  });

  it("says with words what its charts draw", () => {
    const charts = [...markup(page).matchAll(/<svg[^>]*>/g)].map(([tag]) => tag);
    const named = charts.filter((tag) => /role="img"/.test(tag));
    expect(named).toHaveLength(6);
    expect(named.every((tag) => /aria-label="[^"]+"/.test(tag))).toBe(true);
  });

  it("what somebody typed is never markup", () => {
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
    expect(html(file)).not.toMatch(/<img|<script/);
  });

  it("an empty file is a page too, and every page is whole text", () => {
    expect(html(anOffersFile([]))).toContain("Nothing to compare yet");
    expect(html(anOffersFile([anOffer("a", { employer: "half \uD83D a face" })])).isWellFormed()).toBe(true);
  });
});
