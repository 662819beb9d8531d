import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { buildModel } from "../../../src/engine/build-model.ts";
import { outlineModel } from "../../../src/engine/compare.ts";
import { evaluate } from "../../../src/engine/evaluate.ts";
import { standingSteps } from "../../../src/engine/distribution/standing.ts";
import { resultOf } from "../../../src/engine/steps.ts";
import { scoreTable } from "../../../src/cli/score/score-table.ts";
import { offersCsv } from "../../../src/exports/csv/csv.ts";
import { toHtml } from "../../../src/exports/report/html.tsx";
import { toMarkdown } from "../../../src/exports/report/markdown.ts";
import { toXlsx } from "../../../src/exports/xlsx/xlsx.ts";
import { caseOf, type Case } from "../../../src/findings/case.ts";
import { gapSentence } from "../../../src/findings/comparing/gap-sentence.ts";
import { firstInTable } from "../../../src/findings/comparing/lead-sentence.ts";
import { standingSentence } from "../../../src/findings/offer/offer-headline.ts";
import { yearsAsPaid } from "../../../src/findings/offer/years-as-paid.ts";
import { type ReportContent, reportContent } from "../../../src/findings/report/report-content.ts";
import { REPORT_SECTIONS } from "../../../src/findings/report/report-options.ts";
import { shownParts } from "../../../src/findings/words/shown-parts.ts";
import { shownCriteria, shownWeight } from "../../../src/findings/words/shown-points.ts";
import { whatIfWords } from "../../../src/findings/words/what-if-words.ts";
import type { OffersFile } from "../../../src/offers/schema.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { type Book, openBook } from "../../builders/a-book.ts";
import { aCaseOf, withOffer } from "../../builders/a-case.ts";
import { anOffer } from "../../builders/an-offers-file.ts";
import { anyOffersFile } from "../../builders/any-offers-file.ts";

const DAY = "2026-11-23";
const EVERYTHING = { sections: Object.fromEntries(REPORT_SECTIONS.map(({ id }) => [id, true])) };

/** Scores, places and weights: what takes long to work out has no figures that sum. */
const quickCase = (file: OffersFile): Case => {
  const model = buildModel(bundledRubric, file);
  const evaluation = evaluate(model);
  return caseOf({
    file,
    model,
    comparison: outlineModel(model, evaluation, resultOf(standingSteps(model, evaluation))),
  });
};

const figure = (text: string | undefined): number => Number((text ?? "").replace("−", "-").replaceAll(/[^\d.-]/g, ""));
/** The sum in tenths; a sum of parts may miss 0 by a hair on either side, and -0 is 0. */
const tenths = (figures: readonly number[]): number =>
  Math.round(10 * figures.reduce((sum, each) => sum + each, 0)) + 0;
const whole = (points: number): number => Math.round(points);

/** What a gap's words say of how far two are apart: whole points, 0 for less than one. */
const said = (words: string): number | null => {
  const [, points] = /(less than a|one|\d+) points? (?:ahead of|behind)/.exec(words) ?? [];
  return points === undefined ? null : points === "less than a" ? 0 : points === "one" ? 1 : Number(points);
};

const gapTables = (markdown: string): readonly (readonly (readonly string[])[])[] =>
  markdown
    .split("\n\n")
    .filter((part) => part.startsWith("| Criterion | Adds to the gap |"))
    .map((part) =>
      part
        .split("\n")
        .slice(2)
        .map((line) => line.replace(/^\| | \|$/g, "").split(" | ")),
    );

const checkGaps = (theCase: Case, content: ReportContent): void => {
  const best = theCase.comparison.offers.toSorted((a, b) => a.rank - b.rank);
  for (const [index, { headline, parts, total, together }] of (content.why ?? []).entries()) {
    const apart = whole(best[0]?.score ?? 0) - whole(best[index + 1]?.score ?? 0);
    expect(said(headline) ?? 0).toBe(apart);
    expect(tenths(parts.map(({ change }) => figure(change)))).toBe(tenths([figure(total)]));
    if (Math.round(figure(total)) !== apart) expect(together).toContain("before rounding");
  }
  for (const rows of gapTables(toMarkdown(content))) {
    const figures = rows.map((cells) => figure(cells.at(-1)));
    expect(tenths(figures.slice(0, -1))).toBe(tenths(figures.slice(-1)));
  }
};

const checkCriteria = (theCase: Case, { points: table }: ReportContent): void => {
  const weights = theCase.model.criteria.map(({ id }) => shownWeight(theCase, id));
  expect(weights.reduce((sum, weight) => sum + (weight === "under 1" ? 0 : Number(weight)), 0)).toBe(100);
  for (const [index, { id, score }] of theCase.comparison.offers.entries()) {
    const shown = [...shownCriteria(theCase, id, 1).values()];
    expect(tenths(shown.map(({ gained }) => gained))).toBe(Math.round(10 * score));
    for (const { weight, gained, lost } of shown) {
      expect(lost).toBeGreaterThanOrEqual(0);
      if (weight !== "under 1") expect(tenths([gained, lost])).toBe(tenths([Number(weight)]));
    }
    const column = table?.offers.findIndex((each) => each.id === theCase.comparison.offers[index]?.id) ?? 0;
    const points = (table?.rows ?? []).map(({ cells }) => cells[column]?.shown ?? 0);
    expect(points.reduce((sum, each) => sum + each, 0)).toBe(Number(table?.offers[column]?.score));
  }
};

const checkPay = (theCase: Case, content: ReportContent): void => {
  const pay = content.pay?.offers ?? [];
  for (const { rows } of pay)
    for (const year of rows[0]?.amounts.keys() ?? []) {
      const column = rows.map(({ amounts }) => figure(amounts[year]));
      expect(column.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(column.at(-1));
    }
  for (const offer of theCase.comparison.offers)
    for (const { parts, total } of offer.pay === null ? [] : yearsAsPaid(offer.pay))
      expect(parts.reduce((sum, { text }) => sum + figure(text), 0)).toBe(figure(total));
};

const checkCsv = (theCase: Case): void => {
  const rows = Papa.parse<Record<string, string>>(offersCsv(theCase, { letters: true }), {
    delimiter: ",",
    header: true,
  }).data;
  for (const row of rows.filter(({ score }) => score !== undefined)) {
    const parts = Object.entries(row).filter(([head]) => head.startsWith("points_"));
    const sum = parts.reduce((before, [, points]) => before + Number(points), 0);
    expect(Math.round(100 * sum)).toBe(Math.round(100 * Number(row["score"])));
  }
};

const checkPlaces = (theCase: Case): void => {
  const shares = theCase.comparison.offers.map(({ id }) => firstInTable(theCase, id));
  if (shares.includes(null)) return;
  const WAYS: Readonly<Record<string, number>> = { all: 10, "almost all": 10, none: 0, "almost none": 0 };
  const ways = shares.map((words) => WAYS[words ?? ""] ?? figure((words ?? "").replace(" of 10", "")));
  const pBest = theCase.comparison.offers.map((offer) => offer.pBest?.toFixed(8));
  if (new Set(pBest).size === pBest.length) expect(ways.reduce((sum, each) => sum + each, 0)).toBe(10);
  const first = theCase.comparison.offers.find(({ id }) => id === theCase.comparison.leader)?.score ?? 0;
  for (const { id, score } of theCase.comparison.offers) {
    const apart = said(standingSentence(theCase, id));
    if (id !== theCase.comparison.leader && apart !== null) expect(apart).toBe(whole(first) - whole(score));
  }
};

/** "Harbor Health: 71 of 100. Production ownership 15, Evaluation depth 12, …", for a reader who can't see the bar. */
const checkHtml = (content: ReportContent, file: OffersFile): void => {
  const page = toHtml(content, file);
  for (const [, score, parts = ""] of page.matchAll(/aria-label="[^"]*?: (\d+) of 100\. ([^"]*)"/g)) {
    const shown = parts.split(", ").map((part) => Number(/ (\d+)$/.exec(part)?.[1] ?? Number.NaN));
    expect(shown.reduce((sum, each) => sum + each, 0)).toBe(Number(score));
  }
  for (const { headline, total, together } of content.why ?? []) {
    const apart = said(headline) ?? 0;
    if (Math.round(figure(total)) !== apart) expect(page).toContain(together);
  }
};

const checkCommand = (theCase: Case): void => {
  const best = theCase.comparison.offers.toSorted((a, b) => a.rank - b.rank);
  const text = scoreTable(theCase);
  const apart = said(text.split("\n\n")[0] ?? "");
  for (const { score } of best) expect(text).toContain(` ${whole(score)} `);
  if (apart !== null && best.length === 2) expect(apart).toBe(whole(best[0]?.score ?? 0) - whole(best[1]?.score ?? 0));
};

/** In a sheet the parts are exact and live, shown by their format: it says so, and they sum to the total as exactly. */
const checkXlsx = (book: Book, theCase: Case): void => {
  const words = [...book.cells].filter(([at]) => at.startsWith("Summary!")).map(([, { value }]) => value);
  expect(words.some((value) => typeof value === "string" && value.includes("shown rounded"))).toBe(true);
  const rows = theCase.model.criteria.map(({ title }) => rowOf(book, title));
  const score = rowOf(book, "Score");
  for (const column of Object.keys(score)) {
    const sum = rows.reduce((total, row) => total + (row[column] ?? 0), 0);
    expect(sum).toBeCloseTo(score[column] ?? Number.NaN, 8);
  }
};

/** The figures of a line of the summary, by column. */
const rowOf = ({ cells }: Book, label: string): Readonly<Record<string, number>> => {
  const at = [...cells].findLast(([place, { value }]) => /^Summary!B\d+$/.test(place) && value === label)?.[0] ?? "";
  const row = at.replace("Summary!B", "");
  return Object.fromEntries(
    [...cells].flatMap(([place, { value }]) => {
      const column = /^Summary!([D-Z])(\d+)$/.exec(place);
      return column?.[2] === row && typeof value === "number" ? [[column[1] ?? "", value]] : [];
    }),
  );
};

const scored = (one: number, other: number): Case => {
  const theCase = aCaseOf([anOffer("a", { employer: "Alder" }), anOffer("b", { employer: "Birch" })]);
  return withOffer(withOffer(theCase, "a", { score: one, rank: 1 }), "b", { score: other, rank: 2 });
};

describe("figures that stand together never contradict each other", () => {
  it("parts sum to the total shown, and differences are those of the figures shown, over any file", () => {
    fc.assert(
      fc.property(anyOffersFile(bundledRubric, 4), (file) => {
        const theCase = quickCase(file);
        if (theCase.comparison.offers.length === 0) return;
        const content = reportContent(theCase, DAY, EVERYTHING);
        checkCriteria(theCase, content);
        checkPay(theCase, content);
        checkCsv(theCase);
        checkHtml(content, file);
        checkCommand(theCase);
        if (theCase.comparison.offers.length < 2) return;
        checkGaps(theCase, content);
        checkPlaces(theCase);
      }),
      { numRuns: 200 },
    );
    expect.hasAssertions();
  });

  it("the sheet's totals are the sums of its parts, and it says that they are shown rounded", async () => {
    await fc.assert(
      fc.asyncProperty(anyOffersFile(bundledRubric, 4), async (file) => {
        const theCase = quickCase(file);
        if (theCase.comparison.offers.length > 0) checkXlsx(openBook(await toXlsx(theCase, {})), theCase);
      }),
      // A sheet takes long to make; a sum that misses a part, or is of rounded ones, fails within the first few.
      { numRuns: 40 },
    );
    expect.hasAssertions();
  });

  it("71 and 67 are 4 points apart, though it is 4.8 before rounding", () => {
    expect(gapSentence(scored(71.4, 66.6), "a", "b").headline).toBe("Why Alder is 4 points ahead of Birch");
  });

  it("60 and 59 are one point apart, though it is next to nothing before rounding", () => {
    expect(gapSentence(scored(59.5, 59.4), "a", "b").headline).toBe("Why Alder is one point ahead of Birch");
  });

  it("a tried answer names both figures, and the change only where they are alike", () => {
    expect(whatIfWords(scored(66.4, 50), scored(69.1, 50), "a")).toMatch(/^Alder would go from 66 to 69, likely/);
    expect(whatIfWords(scored(66.4, 50), scored(66.1, 50), "a")).toMatch(
      /^Alder would stay at 66 \(−0.3 before rounding\)/,
    );
  });

  it("what is over goes to the largest remainders, never above what a part may have", () => {
    expect(shownParts([1.4, 1.4, 1.2], { decimals: 0 })).toEqual([2, 1, 1]);
    expect(shownParts([0.46, 0.34, -0.3], { decimals: 1, total: 0.5 })).toEqual([0.5, 0.3, -0.3]);
    expect(shownParts([2.4, 3.4], { decimals: 0, total: 6, most: [2, 4] })).toEqual([2, 4]);
  });
});
