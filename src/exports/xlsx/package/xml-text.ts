import { toSpreadsheetText } from "../../spreadsheet-text.ts";

/** Most characters that a cell holds. */
const MOST_IN_CELL = 32_767;

/** What XML can't hold, what a reader would change, and what looks like such an escape already; ECMA-376, ST_Xstring. */
const NEEDS_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)|(?![\t\n])\p{Control}|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

const escapeUnit = (unit: string): string =>
  `_x${(unit.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}_`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text between tags or in an attribute. */
export const xmlText = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? "");

/** Text of a cell: whatever it holds comes back through a reader of spreadsheets, lone halves of characters included. */
export const cellXmlText = (text: string): string => xmlText(text.replaceAll(NEEDS_ESCAPE, escapeUnit));

const cutMark = (missing: number): string => `\u2026 [${missing} more characters do not fit into a cell]`;

/** Whether a text is one that was cut to fit into a cell. */
export const wasCut = (text: string): boolean => /\u2026 \[\d+ more characters do not fit into a cell\]$/.test(text);

/** Text that can't become a formula and fits into a cell; one that is too long ends by saying how much is missing. */
export const cellText = (text: string): string => {
  const safe = toSpreadsheetText(text);
  if (safe.length <= MOST_IN_CELL) return safe;
  const kept = MOST_IN_CELL - cutMark(safe.length).length;
  return safe.slice(0, kept) + cutMark(safe.length - kept);
};
