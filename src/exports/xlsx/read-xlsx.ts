import { quote } from "../../rubric/place.ts";
import { firstProblems } from "../../offers/read/file-fault.ts";
import { type ReadOffers, readOffers } from "../../offers/read/read-offers.ts";
import { OFFERS_FORMAT, OFFERS_VERSION } from "../../offers/schema.ts";
import type { Problem } from "../../rubric/problem.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { textOf } from "./formulas/cell-values.ts";
import { doubled, type KeyedSheet, keyedSheet, type SheetFault } from "./write/keyed-sheet.ts";
import { offersIn } from "./read/read-answers.ts";
import { labelReader } from "./read/read-labels.ts";
import { lookAgainReader } from "./read/read-look-again.ts";
import { payPreferencesIn, withPay } from "./read/read-pay.ts";
import { readSheets } from "./read/read-sheets.ts";
import { weightPreferences } from "./read/read-weights.ts";
import { LABEL, RUBRICS_WEIGHTS, SHEET_FORMAT, SHEET_FORMAT_VERSION, WORTH } from "./write/rubric-tables.ts";
import { sheetNotices } from "./read/sheet-notices.ts";
import type { TakenFromSheets } from "./read/taken.ts";

/** The sheets that the way back needs; without amounts of pay there is none of pay. */
interface Sheets {
  readonly answers: KeyedSheet;
  readonly weights: KeyedSheet;
  readonly rubric: KeyedSheet;
  readonly pay: KeyedSheet | null;
}

/** What the sheet Rubric says of the file itself. */
const headOf = (rubric: KeyedSheet, key: string, column: number): string => {
  const row = rubric.rowOf(key);
  const value = row === undefined ? null : rubric.cell(row, column).value;
  return value === null ? "" : textOf(value);
};

const problemOf = (file: string, { at, found, expected }: SheetFault): Problem => ({
  file,
  path: at,
  found,
  expected,
});

/** A problem at the cell that its place in the file came from; the nearest place above it, if it is in none. */
const inSheet = (problem: Problem, cells: ReadonlyMap<string, string>): Problem => {
  for (let end = problem.path.length; end > 0; end -= 1) {
    const at = cells.get(problem.path.slice(0, end));
    if (at !== undefined && [undefined, ".", "["].includes(problem.path[end])) return { ...problem, path: at };
  }
  return problem;
};

const fileFrom = (sheets: Sheets, rubric: Rubric, taken: TakenFromSheets): unknown => {
  const labels = labelReader(sheets.rubric, rubric);
  const rubricRow = sheets.rubric.rowOf("rubric") ?? 0;
  taken.cells.set("rubric", sheets.rubric.cell(rubricRow, LABEL).at);
  const isLookedAtAgain = lookAgainReader(sheets.rubric, labels);
  const offers = offersIn({ sheet: sheets.answers, taken, labels, isLookedAtAgain });
  const wereRubrics = headOf(sheets.rubric, "weights", LABEL) === RUBRICS_WEIGHTS;
  return {
    format: OFFERS_FORMAT,
    version: OFFERS_VERSION,
    rubric: { id: headOf(sheets.rubric, "rubric", LABEL), version: headOf(sheets.rubric, "rubric", WORTH) },
    preferences: {
      ...weightPreferences(sheets.weights, rubric, taken, { wereRubrics }),
      ...(sheets.pay !== null && payPreferencesIn(sheets.pay, taken)),
    },
    offers: sheets.pay === null ? offers : withPay(offers, sheets.pay, labels, taken),
  };
};

/**
 * Reads a spreadsheet that `toXlsx` wrote, also after a person or an office program has changed it, through the same checks
 * as an offers file: what was typed and chosen counts, figures are worked out again. Problems name sheet and cell, such as
 * `Answers!C7`. What was left out of it stays left out, and notices say so. At most 20 MB, packed and unpacked.
 */
export const readXlsx = async (bytes: Uint8Array, fileName: string, rubric: Rubric): Promise<ReadOffers> => {
  const refuse = (faults: readonly SheetFault[]): ReadOffers => ({
    ok: false,
    problems: firstProblems(
      fileName,
      faults.map((fault) => problemOf(fileName, fault)),
    ),
  });
  const read = await readSheets(bytes, ["Answers", "Weights", "Pay", "Rubric", "Sources"]);
  if (!read.ok) return refuse([{ at: "", found: read.found, expected: read.expected }]);
  const sheet = (name: string): KeyedSheet | null => {
    const grid = read.sheets.get(name);
    return grid === undefined ? null : keyedSheet(name, grid);
  };
  const [answers, weights, rubricSheet, pay] = [sheet("Answers"), sheet("Weights"), sheet("Rubric"), sheet("Pay")];
  if (
    answers === null ||
    weights === null ||
    rubricSheet === null ||
    headOf(rubricSheet, "format", LABEL) !== SHEET_FORMAT
  )
    return refuse([
      {
        at: "",
        found: "a spreadsheet that First Rung didn't make",
        expected: "one that it exported, with its sheets Answers, Weights and Rubric",
      },
    ]);
  const version = headOf(rubricSheet, "format", WORTH);
  if (version !== String(SHEET_FORMAT_VERSION))
    return refuse([{ at: "", found: `a spreadsheet of version ${quote(version)}`, expected: "version 1" }]);

  const sheets = [answers, weights, ...(pay === null ? [] : [pay])];
  const twice = sheets.flatMap((each) => doubled(each, ["rate"]));
  if (twice.length > 0) return refuse(twice);

  const taken: TakenFromSheets = { cells: new Map(), faults: [], notices: [] };
  const file = fileFrom({ answers, weights, rubric: rubricSheet, pay }, rubric, taken);
  const checked = readOffers(JSON.stringify(file), fileName, rubric);
  const problems = checked.ok ? [] : checked.problems.map((problem) => inSheet(problem, taken.cells));
  if (taken.faults.length > 0 || !checked.ok)
    return {
      ok: false,
      problems: firstProblems(fileName, [...taken.faults.map((fault) => problemOf(fileName, fault)), ...problems]),
    };
  const notices = sheetNotices({ answers, rubric: rubricSheet, pay, sources: read.sheets.get("Sources") }, rubric);
  return {
    ...checked,
    notices: firstProblems(fileName, [
      ...[...taken.notices, ...notices].map((notice) => problemOf(fileName, notice)),
      ...checked.notices.map((notice) => inSheet(notice, taken.cells)),
    ]),
  };
};
