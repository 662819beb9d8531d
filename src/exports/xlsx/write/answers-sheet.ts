import { nameFor, address } from "../package/address.ts";
import { headRows, offerRows } from "./answers-head.ts";
import { blockColumn, HEAD_COUNT, LEFT, LEFT_COUNT } from "./answers-layout.ts";
import { blank, type Cell, formula, type Row, type Sheet, text } from "../package/cell.ts";
import { choiceRows } from "./choice-rows.ts";
import { COLOURS } from "../package/cell-styles.ts";
import { ownRow, payRow } from "./number-rows.ts";
import type { PayPlaces } from "./pay-sheet.ts";
import { unchosenRows } from "./unchosen-rows.ts";
import { WIDTHS } from "../formulas/question-cell.ts";
import type { QuestionPlace } from "../formulas/question-place.ts";
import type { Shown } from "../formulas/shown.ts";
import { cellText } from "../package/xml-text.ts";

/** Where another sheet finds the points of each offer by criterion: `points[criterion][offer]`. */
export type PointsPlaces = readonly (readonly string[])[];

const questionRows = (shown: Shown, place: QuestionPlace, pay: readonly PayPlaces[] | null): readonly Row[] => {
  const { id, kind } = place.asked;
  if (kind === "own") return [ownRow(shown, id, place)];
  const question = shown.rubric.criteria.flatMap(({ questions }) => questions).find((each) => each.id === id);
  if (question === undefined) return [];
  return question.kind === "pay" ? [payRow(shown, question, place, pay)] : choiceRows(shown, question, place);
};

/** A criterion's own row: its weight, and the points that its questions come to, in the rows `first` to `last`. */
const criterionRow = (shown: Shown, criterion: number, first: number, last: number): Row => {
  const { id = "", title = "", own = false } = shown.model.criteria[criterion] ?? {};
  const blocks = shown.offers.flatMap(({ contributions }, offer): readonly Cell[] => {
    const { notes } = shown.options;
    const points = blockColumn(offer, "points", notes);
    const sum = `SUM(${address(first, points)}:${address(last, points)})`;
    return [
      ...Array.from({ length: 5 }, () => blank("band")),
      formula(sum, contributions[criterion] ?? 0, "bandPoints"),
      ...Array.from({ length: notes ? 3 : 1 }, () => blank("band")),
    ];
  });
  return {
    cells: [
      blank("key"),
      own ? formula(nameFor("title", id), cellText(title), "band") : text(title, "band"),
      formula(nameFor("weight", id), shown.model.weights[criterion] ?? 0, "bandShare"),
      ...Array.from({ length: LEFT_COUNT - 3 }, () => blank("band")),
      ...blocks,
    ],
    height: 20,
  };
};

/** The rows of all criteria from row `start` on, and where their points stand. */
const criteriaRows = (shown: Shown, start: number, pay: readonly PayPlaces[] | null) => {
  const rows: Row[] = [];
  const points: string[][] = [];
  for (const [criterion, { questions }] of shown.model.criteria.entries()) {
    const band = start + rows.length;
    const within: Row[] = [];
    for (const position of questions) {
      const asked = shown.model.questions[position];
      const row = band + 1 + within.length;
      if (asked !== undefined) within.push(...questionRows(shown, { asked, position, row }, pay));
    }
    rows.push(criterionRow(shown, criterion, band + 1, band + within.length), ...within);
    points.push(
      shown.offers.map((_, offer) => `Answers!${address(band, blockColumn(offer, "points", shown.options.notes))}`),
    );
  }
  return { rows, points };
};

const columnsOf = (shown: Shown): Sheet["columns"] => {
  const figures = [{ width: 8 }, { width: 8 }, { width: 9 }, { width: 8 }];
  const notes = shown.options.notes ? [{ width: WIDTHS.note }, { width: WIDTHS.note }] : [];
  const block = [{ width: WIDTHS.choice }, { width: WIDTHS.evidence }, ...figures, { width: WIDTHS.from }, ...notes];
  const left = [{ width: WIDTHS.question }, { width: 8 }, { width: 8 }, { width: 8 }, { width: 7 }, { width: 7 }];
  return [{ width: 12, hidden: true }, ...left, ...shown.offers.flatMap(() => block)];
};

/**
 * The answers, offers side by side: for each what was chosen, how it is known, what that counts as and the points that it
 * adds; `pay` says where the sheet Pay has its figures, null where its amounts are not shown.
 */
export const answersSheet = (
  shown: Shown,
  pay: readonly PayPlaces[] | null,
): { readonly sheet: Sheet; readonly points: PointsPlaces } => {
  const offerFacts = offerRows(shown);
  const start = HEAD_COUNT + offerFacts.length;
  const { rows, points } = criteriaRows(shown, start, pay);
  const all = [...headRows(shown, start + rows.length - 1), ...offerFacts, ...rows, ...unchosenRows(shown)];
  return {
    sheet: {
      name: "Answers",
      rows: all,
      columns: columnsOf(shown),
      frozen: { rows: HEAD_COUNT, columns: LEFT.question + 1 },
      ranges: [],
      tab: COLOURS.gold,
      pages: {
        breaks: shown.offers.slice(1).map((_, offer) => blockColumn(offer + 1, "choice", shown.options.notes)),
      },
    },
    points,
  };
};
