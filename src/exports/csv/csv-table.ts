import Papa from "papaparse";
import { fromSpreadsheetText, toSpreadsheetText } from "../spreadsheet-text.ts";

export interface CsvRow {
  /** as a spreadsheet counts them: the head is row 1 */
  readonly row: number;
  /** how many cells it has */
  readonly width: number;
  /** the text of a cell by its column's name, as it was typed; empty where there is none */
  readonly cell: (column: string) => string;
}

export interface CsvTable {
  /** names of the columns in their order, in small letters */
  readonly columns: readonly string[];
  /** all rows below the head but empty ones */
  readonly rows: readonly CsvRow[];
  /** where quotes don't fit, with what is wrong there */
  readonly faults: readonly { readonly row: number; readonly fault: string }[];
}

/** How the first line ends; line ends inside cells may be others. */
const lineEnd = (text: string): "\r\n" | "\n" | "\r" => {
  const [end] = /\r\n|\n|\r/.exec(text) ?? [];
  return end === "\n" || end === "\r" ? end : "\r\n";
};

const withoutMark = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text);

/** The line that tells a spreadsheet what separates the cells: "sep=;". */
const SEPARATOR_LINE = /^"?sep=[,;\t]"?(?:\r\n|\n|\r)/i;

const withoutSeparatorLine = (text: string): string => text.replace(SEPARATOR_LINE, "");

const headOf = (text: string, delimiter: string): readonly string[] =>
  (Papa.parse<string[]>(text, { delimiter, newline: lineEnd(text), preview: 1 }).data[0] ?? []).map((name) =>
    name.trim().toLowerCase(),
  );

/** The sign between cells: a comma, or what a spreadsheet of another locale or its clipboard puts in its place. */
const delimiterOf = (text: string): string =>
  [",", ";", "\t"].find((delimiter) => headOf(text, delimiter).length > 1) ?? ",";

/** The names of a table's columns, from its first line alone. */
export const csvColumns = (text: string): readonly string[] => {
  const [line = ""] = withoutSeparatorLine(withoutMark(text))
    .slice(0, 10_000)
    .split(/[\r\n]/, 1);
  return headOf(line, delimiterOf(line));
};

/** A CSV as a table with a head, whatever separates its cells and ends its lines. */
export const readCsvTable = (text: string): CsvTable => {
  const marked = withoutMark(text);
  const plain = withoutSeparatorLine(marked);
  const above = plain === marked ? 0 : 1;
  const columns = csvColumns(plain);
  const { data, errors } = Papa.parse<string[]>(plain, {
    delimiter: delimiterOf(plain.slice(0, 10_000).split(/[\r\n]/, 1)[0] ?? ""),
    newline: lineEnd(plain),
  });
  const places = new Map(columns.map((name, place) => [name, place]));
  const rows = data.map((cells, index): CsvRow => ({
    row: index + 1 + above,
    width: cells.findLastIndex((cell) => cell !== "") + 1,
    cell: (column) => fromSpreadsheetText(cells[places.get(column) ?? -1] ?? ""),
  }));
  return {
    columns,
    rows: rows.slice(1).filter(({ width }) => width > 0),
    faults: errors.flatMap(({ type, row = 0 }) =>
      type === "Quotes" ? [{ row: row + 1 + above, fault: "a quote out of place" }] : [],
    ),
  };
};

export type CsvCell = string | number | null;

/**
 * RFC 4180: commas, CRLF, quotes where needed and also round what another locale's spreadsheet would split. Texts can't
 * become formulas; numbers stay numbers; null is an empty cell.
 */
export const toCsv = (head: readonly string[], rows: readonly (readonly CsvCell[])[]): string => {
  const safe = (cell: CsvCell): CsvCell => (typeof cell === "string" ? toSpreadsheetText(cell.toWellFormed()) : cell);
  const data = [[...head], ...rows.map((row) => row.map(safe))];
  return `${Papa.unparse(data, { newline: "\r\n", quotes: (cell: unknown) => typeof cell === "string" && /[;\t]/.test(cell) })}\r\n`;
};
