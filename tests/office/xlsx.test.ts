import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/engine/compare.ts";
import type { Comparison } from "../../src/engine/comparison.ts";
import { readXlsx } from "../../src/exports/xlsx/read-xlsx.ts";
import type { OffersFile } from "../../src/offers/schema.ts";
import { bundledRubric } from "../../src/rubric/bundled.ts";
import { aBook, type Book, cellAt, namedCell, openBook, withTyped } from "../builders/a-book.ts";
import { theSamples } from "../builders/a-case.ts";
import { anOffer, anOffersFile } from "../builders/an-offers-file.ts";
import { anyOffersFile } from "../builders/any-offers-file.ts";
import { findOffice } from "../../scripts/find-office.mjs";
import { type Program, recomputed } from "./recompute.ts";

/** As near as the spreadsheet's figures have to be. */
const NEAR = 1e-9;

const PAY = { ...theSamples.preferences?.pay, rates: { EUR: 0.85 } };
const OWN = [{ id: "near-family", title: "Near family", weight: 5 }];

/** The samples with everything that a formula has to do with. */
const everything: OffersFile = {
  ...theSamples,
  preferences: { ...theSamples.preferences, pay: PAY, ownCriteria: OWN },
  offers: (theSamples.offers ?? []).map((offer) =>
    Object.assign({}, offer, { ownAnswers: { "near-family": offer.id === "lumen" ? 0.25 : 1 } }),
  ),
};

/** Two statements in writing that contradict each other, with a third, weaker one; and two that agree. */
const voices = anOffersFile([
  anOffer("torn", {
    answers: {
      mentor: {
        choice: "nobody",
        evidence: "written",
        also: [
          { choice: "regular-time", evidence: "written" },
          { choice: "helpful-people", evidence: "recruiter" },
        ],
      },
    },
  }),
  anOffer("agreed", {
    answers: {
      mentor: {
        choice: "regular-time",
        evidence: "recruiter",
        also: [{ choice: "regular-time", evidence: "first-hand" }],
      },
    },
  }),
  anOffer("sure", {
    answers: {
      mentor: { choice: "nobody", evidence: "guess", also: [{ choice: "regular-time", evidence: "written" }] },
    },
  }),
]);

/** Programs write what XML can't hold in letters of either case. */
const decoded = (text: string): string =>
  text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Formulas whose value is not the one that the first book has beside it. */
const otherValues = (ours: Book, theirs: Book): readonly string[] =>
  [...ours.cells].flatMap(([at, { value, formula }]) => {
    if (formula === null) return [];
    const found = theirs.cells.get(at)?.value ?? "";
    const isSame =
      typeof value === "number" && typeof found === "number"
        ? Math.abs(value - found) <= NEAR
        : decoded(String(value)) === decoded(String(found));
    return isSame ? [] : [`${at}: ${String(value)} is ${String(found)} for ${formula}`];
  });

/** What the head of an offer's answers says. */
const headFigures = (book: Book, id: string) => {
  const [column = ""] = /![A-Z]+/.exec(cellAt(book, "Answers", "employer", `${id} choice`)) ?? [];
  const first = column.slice(1);
  const next = (step: number): string => {
    const letters = Array.from(first).reduce((number, letter) => number * 26 + (letter.codePointAt(0) ?? 0) - 64, 0);
    const name = (at: number): string =>
      at <= 0 ? "" : name(Math.floor((at - 1) / 26)) + String.fromCodePoint(65 + ((at - 1) % 26));
    return name(letters + step);
  };
  const value = (step: number) => book.cells.get(`Answers!${next(step)}4`)?.value;
  return { score: value(0), worst: value(1), best: value(2), answered: value(4) };
};

/** The points that a criterion adds to each offer's score, by its title in the summary. */
const pointsOf = ({ cells }: Book, title: string, offers: number): readonly number[] => {
  const row = [...cells].findLast(([at, { value }]) => at.startsWith("Summary!B") && value === title)?.[0].slice(9);
  return Array.from({ length: offers }, (_, at) => Number(cells.get(`Summary!${"DEFGH"[at]}${row}`)?.value));
};

const expectFigures = (book: Book, comparison: Comparison): void => {
  for (const { id, title } of bundledRubric.criteria) {
    for (const [index, points] of pointsOf(book, title, comparison.offers.length).entries()) {
      const { contribution = Number.NaN } = comparison.offers[index]?.criteria[id] ?? {};
      expect(Math.abs(points - contribution)).toBeLessThan(NEAR);
    }
  }
  for (const { id, score, worst, best, answered } of comparison.offers) {
    const found = headFigures(book, id);
    for (const [figure, value] of Object.entries({ score, worst, best, answered })) {
      expect(Math.abs(Number(Object.entries(found).find(([name]) => name === figure)?.[1]) - value)).toBeLessThan(NEAR);
    }
  }
};

const PROGRAMS: readonly Program[] = ["LibreOffice", "Gnumeric"];

describe.each(PROGRAMS.filter((program) => findOffice(program)))("a spreadsheet in %s", (program) => {
  it("every formula comes to the value beside it", async () => {
    const files = [everything, theSamples, voices, anOffersFile([]), anOffersFile([anOffer("alone")])];
    const books = await Promise.all(files.map((file) => aBook(file)));
    const after = recomputed(program, books);
    for (const [index, book] of books.entries()) {
      expect(otherValues(openBook(book), openBook(after[index] ?? new Uint8Array()))).toEqual([]);
    }
  });

  it("of any file every formula comes to the value beside it, and it reads back the same", async () => {
    const files = fc.sample(anyOffersFile(bundledRubric, 4), { numRuns: 12, seed: 5 });
    const books = await Promise.all(files.map((file) => aBook(file)));
    const after = recomputed(program, books);
    for (const [index, book] of books.entries()) {
      const saved = after[index] ?? new Uint8Array();
      expect(otherValues(openBook(book), openBook(saved))).toEqual([]);
      const [ours, theirs] = [await readXlsx(book, "a", bundledRubric), await readXlsx(saved, "a", bundledRubric)];
      expect(ours.ok && theirs.ok && compare(bundledRubric, theirs.file)).toEqual(
        ours.ok && compare(bundledRubric, ours.file),
      );
    }
  });

  it("after a weight, answers, evidence, a voice, an own answer and pay were changed, its figures are the engine's", async () => {
    const before = await aBook(everything);
    const book = openBook(before);
    const answers = (row: string, column: string): string => cellAt(book, "Answers", row, column);
    const edits = [
      { [namedCell(book, "points_pay")]: 31 },
      { [answers("answer mentor", "lumen choice")]: "Nobody" },
      { [answers("answer after-launch", "northwind evidence")]: "In writing" },
      { [answers("also after-launch 1", "northwind choice")]: "You never see it again" },
      { [answers("also after-launch 1", "harbor choice")]: "You never see it again" },
      { [answers("answer live-users", "harbor choice")]: "I don't know" },
      Object.fromEntries(
        ["choice", "evidence", "note", "quote"].map((part) => [answers("answer live-users", `lumen ${part}`), null]),
      ),
      { [answers("own near-family", "harbor choice")]: null },
      { [cellAt(book, "Pay", "currency", "lumen")]: "EUR", [namedCell(book, "pay_years")]: 4 },
      { [cellAt(book, "Pay", "currency", "lumen")]: "JPY" },
      {
        [cellAt(book, "Pay", "equity.cliffMonths", "northwind")]: 30,
        [cellAt(book, "Pay", "evidence", "northwind")]: "My guess",
      },
      { [namedCell(book, "pay_floor")]: 50_000 },
    ];
    const edited = edits.map((typed) => withTyped(before, typed));
    const after = recomputed(program, edited);
    for (const [index, bytes] of edited.entries()) {
      const read = await readXlsx(bytes, "offers.xlsx", bundledRubric);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const comparison = compare(bundledRubric, read.file);
      expect(comparison).not.toEqual(compare(bundledRubric, everything));
      expectFigures(openBook(after[index] ?? new Uint8Array()), comparison);
    }
  });

  it("an offer that is declined in it is ranked no more", async () => {
    const before = await aBook(theSamples);
    const at = cellAt(openBook(before), "Answers", "status", "harbor choice");
    const [after = new Uint8Array()] = recomputed(program, [withTyped(before, { [at]: "declined" })]);
    const { cells } = openBook(after);
    expect(["A7", "B7", "A8", "B8", "B9"].map((cell) => cells.get(`Summary!${cell}`)?.value ?? "")).toEqual([
      1,
      "Northwind Logistics",
      2,
      "Lumen Labs",
      "",
    ]);
  });
});
