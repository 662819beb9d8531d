import { MOST_BYTES } from "../../offers/file-limits.ts";
import { pathText } from "../../rubric/place.ts";
import { firstProblems } from "../../offers/read/file-fault.ts";
import { type ReadOffers, readOffers } from "../../offers/read/read-offers.ts";
import { OFFERS_FORMAT, OFFERS_VERSION } from "../../offers/schema.ts";
import type { Problem } from "../../rubric/problem.ts";
import { withEveryPack } from "../../rubric/packs/rubric-with.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { answerRow, type TableFault } from "./answer-row.ts";
import { csvColumns, type CsvTable, readCsvTable } from "./csv-table.ts";
import { gatherAnswers } from "./gather-answers.ts";
import { readableColumns } from "./readable-columns.ts";
import { type CellOf, offerFromRows, type OwnAnswer, type RawOffer } from "./offer-from-rows.ts";

const NEEDED = ["offer", "employer", "title", "question", "choice"];
const KNOWN = new Set([
  ...NEEDED,
  "",
  "status",
  "asked",
  "voice",
  "answer",
  "evidence",
  "known_how",
  "from",
  "look_again",
  "note",
  "quote",
]);

/** Whether a text is a table of answers, by the names of its columns. */
export const isAnswersCsv = (text: string): boolean => {
  const columns = csvColumns(text);
  return ["offer", "question", "choice"].every((name) => columns.includes(name));
};

const tableFaults = ({ columns, rows, faults }: CsvTable): readonly TableFault[] => [
  ...faults.map(({ row, fault }) => ({
    row,
    column: "",
    found: fault,
    expected: "quotes in pairs, doubled inside a cell",
  })),
  ...NEEDED.filter((name) => !columns.includes(name)).map((name) => ({
    row: 1,
    column: name,
    found: "no such column",
    expected: `columns ${NEEDED.join(", ")}`,
  })),
  ...rows.flatMap(({ row, width }) =>
    width <= columns.length
      ? []
      : [{ row, column: "", found: `${width} cells`, expected: `at most ${columns.length}, as in the first row` }],
  ),
];

const placeOf = ({ row, column }: Pick<TableFault, "row" | "column">): string =>
  column === "" ? `row ${row}` : `row ${row}, column ${column}`;

/** Own criteria in the order in which they come first, each as it was called there. */
const ownCriteria = (offers: readonly RawOffer[]): readonly OwnAnswer[] => {
  const first = new Map<string, OwnAnswer>();
  for (const each of offers.flatMap(({ own }) => own)) if (!first.has(each.id)) first.set(each.id, each);
  return [...first.values()];
};

const KEPT = {
  own: "the words are kept under “I don't know”",
  voice: "the words are kept in your own note",
  others: "it is kept, and counts once you have an answer",
} as const;

const clearedNotice = (file: string, { row, left }: RawOffer["cleared"][number]): Problem => ({
  file,
  path: placeOf({ row, column: "choice" }),
  found: `no answer, beside ${left === "others" ? "what someone else said" : "a note, a quote or a name"}`,
  expected: `an option's id, or nothing at all; ${KEPT[left]}`,
});

/** A problem at its place in the table, where the file's place is known to come from a cell. */
const inTable = (problem: Problem, cells: readonly CellOf[]): Problem => {
  const cell = cells
    .filter(
      ({ path }) => problem.path === path || problem.path.startsWith(`${path}.`) || problem.path.startsWith(`${path}[`),
    )
    .toSorted((a, b) => b.path.length - a.path.length)[0];
  return cell === undefined ? problem : { ...problem, path: placeOf(cell) };
};

/**
 * Reads the answers that `answersCsv` writes, also after a spreadsheet has saved them, through the same checks as an offers file.
 * The table holds answers and nothing else of a file: no weights, dates or pay. Problems name row and column.
 */
export const readAnswersCsv = (text: string, fileName: string, rubric: Rubric): ReadOffers => {
  const refuse = (faults: readonly TableFault[]): ReadOffers => ({
    ok: false,
    problems: firstProblems(
      fileName,
      faults.map(({ found, expected, ...place }) => ({ file: fileName, path: placeOf(place), found, expected })),
    ),
  });
  if (text.length > MOST_BYTES)
    return refuse([{ row: 1, column: "", found: "a larger file", expected: "at most 20 MB" }]);
  const table = readCsvTable(text);
  const unfit = tableFaults(table);
  if (unfit.length > 0) return refuse(unfit);
  const questions = new Set(
    withEveryPack(rubric).criteria.flatMap((criterion) => criterion.questions.map(({ id }) => id)),
  );
  const rows = table.rows.map((row) => answerRow(row, (question) => questions.has(question)));
  const gathered = gatherAnswers(rows.map(({ answer }) => answer));
  const faults = [...rows.flatMap((row) => row.faults), ...gathered.faults].toSorted((a, b) => a.row - b.row);
  if (faults.length > 0) return refuse(faults);

  const offers = gathered.offers.map(offerFromRows);
  const own = ownCriteria(offers);
  const file = {
    format: OFFERS_FORMAT,
    version: OFFERS_VERSION,
    rubric: { id: rubric.id, version: rubric.version },
    ...(own.length > 0 && {
      preferences: { ownCriteria: own.map(({ id, title }) => ({ id, ...(title !== "" && { title }) })) },
    }),
    offers: offers.map(({ offer }) => offer),
  };
  const cells = [
    ...offers.flatMap((each) => each.cells),
    ...own.map(({ row }, at) => ({ path: pathText(["preferences", "ownCriteria", at]), row, column: "question" })),
  ];
  const read = readOffers(JSON.stringify(file), fileName, rubric);
  if (!read.ok) return { ok: false, problems: read.problems.map((problem) => inTable(problem, cells)) };
  const strays = table.columns.filter((name) => !KNOWN.has(name));
  const leftOut = strays.map((name) => ({
    file: fileName,
    path: `column ${name}`,
    found: "a column that First Rung doesn't know",
    expected: "no such column; it is left out",
  }));
  return {
    ...read,
    notices: firstProblems(fileName, [
      ...leftOut,
      ...offers.flatMap(({ cleared }) => cleared.map((each) => clearedNotice(fileName, each))),
      ...readableColumns(table, fileName, rubric),
      ...read.notices.map((notice) => inTable(notice, cells)),
    ]),
  };
};
