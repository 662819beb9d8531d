import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { scoreTable } from "../../../src/cli/score/score-table.ts";
import { offersCsv } from "../../../src/exports/csv/csv.ts";
import { toMarkdown } from "../../../src/exports/report/markdown.ts";
import { toHtml } from "../../../src/exports/report/html.tsx";
import { toXlsx } from "../../../src/exports/xlsx/xlsx.ts";
import { nameOf } from "../../../src/findings/case.ts";
import { exportedWords } from "../../../src/exports/xlsx/formulas/exported-words.ts";
import { askHeadline } from "../../../src/findings/asking/ask-headline.ts";
import { comparisonHeadline } from "../../../src/findings/comparing/comparison-headline.ts";
import { comesFirstSentence, firstInTable } from "../../../src/findings/comparing/lead-sentence.ts";
import { rankingHeadline } from "../../../src/findings/comparing/ranking-headline.ts";
import { methodChanceOfFirst } from "../../../src/findings/method/against/method-first.ts";
import { reportContent } from "../../../src/findings/report/report-content.ts";
import { openBook } from "../../builders/a-book.ts";
import { aCase, theSamples } from "../../builders/a-case.ts";

const DAY = "2026-11-23";
const samples = aCase(theSamples);
const [first = "", ...others] = samples.comparison.offers.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id);

/** Every "… comes first in … your open answers could turn out" of a text. */
const told = (text: string): readonly string[] =>
  [...text.matchAll(/\S+ comes first (in [^.]*? your open answers could turn out)/g)].map(([, words]) => words ?? "");

describe("how often an offer comes first", () => {
  const content = reportContent(samples, DAY);
  const markdown = toMarkdown(content);

  it("is said in one wording with one figure on the page, in the report, in Markdown and by the command", () => {
    const heads = [comparisonHeadline, rankingHeadline, askHeadline].map((headline) => headline(samples).detail);
    const method = methodChanceOfFirst({
      theCase: samples,
      offer: first,
      other: others[0] ?? null,
      app: undefined,
    }).says;
    const texts = [...heads, content.finding, markdown, scoreTable(samples), method];
    for (const text of texts) expect(told(text).length).toBeGreaterThan(0);
    const [expected] = told(comesFirstSentence(samples, first) ?? "");
    expect([...new Set(texts.flatMap(told))]).toEqual([expected]);
  });

  it("is said so in the web page and the spreadsheet, which has the same figure beside each offer", async () => {
    const [expected] = told(comesFirstSentence(samples, first) ?? "");
    expect([...new Set(told(toHtml(content, theSamples).replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, "")))]).toEqual([
      expected,
    ]);
    const { cells } = openBook(await toXlsx(samples));
    const said = (at: string): string => String(cells.get(`Summary!${at}`)?.value ?? "");
    expect(told(said("A2"))).toEqual([expected]);
    for (const [row, id] of [first, ...others].entries())
      expect([said(`B${7 + row}`), said(`J${7 + row}`)]).toEqual([nameOf(samples, id), firstInTable(samples, id)]);
  });

  it("has that same figure in every table", () => {
    const rows = Papa.parse<Record<string, string>>(offersCsv(samples), { delimiter: ",", header: true }).data;
    for (const [index, { id, pBest }] of samples.comparison.offers.entries()) {
      const entry = firstInTable(samples, id);
      expect(content.ranking?.find((row) => row.id === id)?.first).toBe(entry);
      expect(exportedWords(samples)[index]?.first).toBe(entry);
      expect(markdown).toContain(`| ${entry ?? ""} |`);
      expect(Number(rows[index]?.["first_in"])).toBeCloseTo(pBest ?? 0, 2);
    }
    expect(comesFirstSentence(samples, first)).toContain(firstInTable(samples, first));
  });
});
