import { withHiddenBack, withHiddenCoded } from "../findings/names/hidden-characters.ts";

/** What a spreadsheet would take for a formula, and the mark that keeps it from that. */
const TAKEN_FOR_FORMULA = /^[=+\-@\t\r']/;

/**
 * Text that no spreadsheet takes for a formula, with what can't be seen shown by its code: an apostrophe goes before
 * `= + - @`, tab and return, and before an apostrophe, so that `fromSpreadsheetText` gives back exactly what was typed.
 */
export const toSpreadsheetText = (text: string): string => {
  const shown = withHiddenCoded(text);
  return TAKEN_FOR_FORMULA.test(shown) ? `'${shown}` : shown;
};

/** The text as it was typed. */
export const fromSpreadsheetText = (cell: string): string =>
  withHiddenBack(cell.startsWith("'") ? cell.slice(1) : cell);
