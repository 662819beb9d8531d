import { counted } from "../../../findings/words/counts-in-words.ts";
import { longDateInWords } from "../../../findings/words/dates-in-words.ts";
import { listInWords } from "../../../findings/words/list-in-words.ts";
import { paragraph, sentence } from "../../../findings/words/sentence.ts";
import type { PointsPlaces } from "./answers-sheet.ts";
import { byOfferRows, SUMMARY_WIDTHS } from "./by-offer-rows.ts";
import { blank, type Cell, covered, type Row, type Sheet, text } from "../package/cell.ts";
import { COLOURS } from "../package/cell-styles.ts";
import type { ExportedWords } from "../formulas/exported-words.ts";
import { rankingSheetRows } from "./ranking-rows.ts";
import { heightFor } from "../package/row-height.ts";
import type { Shown } from "../formulas/shown.ts";

const WIDE = 15;

/** its letters are larger than those of the rest */
const LEAD_WIDTH = 170;

const across = (cell: Cell): readonly (Cell | null)[] => [cell, ...covered(WIDE - 1)];

/** The columns of words that the ranking ends with, among those of figures. */
const WORDS_FROM = 8;

const HOW =
  "This is the comparison as a model. Change a weight, an answer or how it is known in the tinted cells of the other sheets, and the scores here follow. What is in italics is as it was when this file was exported.";

/** A sheet shows each figure by its format, so parts that are shown need not come to the total that is shown. */
const ROUNDED = "Figures are shown rounded; each total is the sum of the exact ones.";

const leftOut = ({ options: { notes, pay, letters }, others }: Shown): string => {
  const parts = [
    ...(notes ? [] : ["notes and quotes"]),
    ...(pay ? [] : ["amounts of pay"]),
    ...(letters ? ["names and places"] : []),
    ...(others > 0 ? ["offers that were declined or have expired"] : []),
    "what the app keeps for itself, such as earlier weights and a decision",
  ];
  return sentence(`Left out of this file: ${listInWords(parts)}`);
};

/** "Exported on 28 November 2026 · rubric ai-ml-first-job 1.1.0". */
const madeOn = ({ rubric: { id, version }, options: { today } }: Shown): string =>
  [...(today === "" ? [] : [`Exported on ${longDateInWords(today)}`]), `Rubric ${id} ${version}`].join(" · ");

const headRows = (shown: Shown): readonly Row[] => {
  const lead = paragraph(sentence(shown.headline.headline), shown.headline.detail);
  return [
    {
      cells: across(text(`First Rung: ${counted(shown.offers.length, "offer")} compared`, "title", { span: WIDE })),
      height: 36,
    },
    { cells: across(text(lead, "lead", { span: WIDE })), height: heightFor([[lead, LEAD_WIDTH]]) + 18 },
    { cells: across(text(HOW, "prose", { span: WIDE })), height: 33 },
    { cells: across(text(madeOn(shown), "prose", { span: WIDE })) },
  ];
};

/** The ranking, the points by criterion, and what was so when the file was exported. */
export const summarySheet = (shown: Shown, words: readonly ExportedWords[], points: PointsPlaces): Sheet => {
  const head = headRows(shown);
  // The ranking stands above the table it looks things up in, so the table's place is found first.
  const rankingHeight = shown.offers.length + 2;
  const start = head.length + rankingHeight + 2;
  const table = byOfferRows(shown, points, words, start);
  return {
    name: "Summary",
    rows: [
      ...head,
      ...rankingSheetRows(shown, table.lines, words),
      { cells: [] },
      {
        cells: [blank(), text("Where the points come from", "heading"), text(ROUNDED, "quiet")],
        height: 26,
      },
      ...table.rows,
      { cells: [] },
      { cells: across(text(leftOut(shown), "prose", { span: WIDE })), height: 18 },
    ],
    columns: [
      { width: 8 },
      { width: SUMMARY_WIDTHS.words },
      { width: SUMMARY_WIDTHS.title },
      ...Array.from({ length: Math.max(WIDE - 3, shown.offers.length) }, (_, at) => ({
        width: at >= WORDS_FROM && at < WIDE - 3 ? SUMMARY_WIDTHS.verdict : SUMMARY_WIDTHS.figure,
      })),
    ],
    frozen: { rows: 0, columns: 2 },
    ranges: [],
    tab: COLOURS.green,
    pages: "one",
  };
};
