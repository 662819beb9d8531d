import Papa from "papaparse";
import { toSpreadsheetText } from "../spreadsheet-text.ts";

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
