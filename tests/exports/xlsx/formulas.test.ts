import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../../src/engine/compare.ts";
import { readXlsx } from "../../../src/exports/xlsx/read-xlsx.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import { aBook, type Book, cellAt, namedCell, openBook, withTyped } from "../../builders/a-book.ts";
import { Calculator, columnAfter, otherValues } from "../../builders/a-calculator.ts";
import { theSamples } from "../../builders/a-case.ts";
import { anOffer, anOffersFile } from "../../builders/an-offers-file.ts";
import { anyOffersFile } from "../../builders/any-offers-file.ts";

const everything = {
  ...theSamples,
  preferences: {
    ...theSamples.preferences,
    pay: { ...theSamples.preferences?.pay, rates: { EUR: 0.85, USD: 0.7 } },
    ownCriteria: [{ id: "near-family", title: "Near family", weight: 5 }],
  },
  offers: (theSamples.offers ?? []).map((offer) =>
    Object.assign({}, offer, {
      ownAnswers: { "near-family": offer.id === "lumen" ? 0.25 : 1 },
      pay: { ...offer.pay, ...(offer.id === "lumen" && { currency: "EUR" }) },
    }),
  ),
};

/** Two statements in writing that contradict each other, with a third, weaker one. */
const torn = anOffersFile([
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
  anOffer("empty"),
]);

/** Shapes that one program or another computes otherwise, or not at all. */
const APART = [
  ["N of a cell that may be empty", /\bN\(/],
  ["a function of one value over a range", /\b(?:ISNUMBER|ISBLANK|LEN|EXACT|ABS)\((?:\$?[A-Z]+\$?\d+:|rate_|values_)/],
  ["INDEX without both row and column", /\bINDEX\([^(),]*,[^(),]*\)|\bINDEX\([^(),]*,[^(),]*\([^()]*\)\)/],
  ["a range that a function ends", /:[A-Z]+\(/],
] as const;

const formulasOf = ({ cells }: Book): readonly string[] => [...cells.values()].flatMap(({ formula }) => formula ?? []);

describe("the formulas of a spreadsheet", () => {
  it("have no shape that some program computes otherwise, whatever the file", async () => {
    const files = [everything, torn, ...fc.sample(anyOffersFile(bundledRubric, 3), { numRuns: 6, seed: 7 })];
    for (const file of files) {
      const formulas = formulasOf(openBook(await aBook(file)));
      expect(formulas.length).toBeGreaterThan(100);
      for (const [what, shape] of APART)
        expect([what, formulas.filter((formula) => shape.test(formula))]).toEqual([what, []]);
    }
  });

  it("come to the values beside them when someone else works them out, whatever the file", async () => {
    const files = [
      everything,
      torn,
      theSamples,
      ...fc.sample(anyOffersFile(bundledRubric, 4), { numRuns: 6, seed: 5 }),
    ];
    for (const file of files) expect(otherValues(openBook(await aBook(file)))).toEqual([]);
  });

  it("after something was typed, score, points and best and worst case are the engine's", async () => {
    const before = await aBook(everything);
    const book = openBook(before);
    const answers = (row: string, column: string): string => cellAt(book, "Answers", row, column);
    const edits = [
      { [namedCell(book, "points_pay")]: 31 },
      { [answers("answer mentor", "lumen choice")]: "Nobody" },
      { [answers("also after-launch 1", "northwind choice")]: "You never see it again" },
      { [answers("answer live-users", "harbor choice")]: "I don't know" },
      { [answers("own near-family", "harbor choice")]: null },
      { [cellAt(book, "Pay", "currency", "lumen")]: "USD", [namedCell(book, "pay_years")]: 4 },
      { [cellAt(book, "Pay", "currency", "lumen")]: "JPY" },
      { [cellAt(book, "Pay", "currency", "lumen")]: "eur" },
      { [cellAt(book, "Pay", "equity.cliffMonths", "northwind")]: 30 },
    ];
    for (const typed of edits) {
      const bytes = withTyped(before, typed);
      const read = await readXlsx(bytes, "offers.xlsx", bundledRubric);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const calculator = new Calculator(openBook(bytes));
      for (const { id, score, worst, best } of compare(bundledRubric, read.file).offers) {
        const [, column = ""] = /!([A-Z]+)/.exec(answers("employer", `${id} choice`)) ?? [];
        const figures = [0, 1, 2].map((steps) => Number(calculator.valueAt(`Answers!${columnAfter(column, steps)}4`)));
        for (const [at, figure] of [score, worst, best].entries()) expect(figures[at]).toBeCloseTo(figure, 9);
      }
    }
  });
});
