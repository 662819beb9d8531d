/** What a spreadsheet would take for a formula, and the mark that keeps it from that. */
const TAKEN_FOR_FORMULA = /^[=+\-@\t\r']/;

/**
 * Text that no spreadsheet takes for a formula: an apostrophe goes before `= + - @`, tab and return, and before an
 * apostrophe, so that `fromSpreadsheetText` gives back exactly what was typed.
 */
export const toSpreadsheetText = (text: string): string => (TAKEN_FOR_FORMULA.test(text) ? `'${text}` : text);

/** The text as it was typed. */
export const fromSpreadsheetText = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);
