import { DAY_MS } from "../../../rubric/day-ms.ts";

/** Spreadsheets count days from here; they take 1900 for a leap year, so earlier days than this are told apart wrongly. */
const DAY_0 = Date.UTC(1899, 11, 30);
const FIRST_SAFE_DAY = 61;

/** A date such as 2026-12-04 as a spreadsheet's number of the day; null before March 1900. */
export const excelDay = (date: string): number | null => {
  const day = Math.round((Date.parse(`${date}T00:00:00Z`) - DAY_0) / DAY_MS);
  return day >= FIRST_SAFE_DAY ? day : null;
};
