import { fromSpreadsheetText } from "../../spreadsheet-text.ts";
import type { CellValue } from "../read/read-sheets.ts";
import { DAY_MS } from "../../../rubric/day-ms.ts";

const dayOf = (date: Date): string =>
  Number.isNaN(date.getTime()) ? "a date that doesn't exist" : date.toISOString().slice(0, 10);

/** Text as it was typed; a number or a date that a spreadsheet made of it becomes text again. */
export const textOf = (value: CellValue): string => {
  if (value instanceof Date) return dayOf(value);
  return typeof value === "string" ? fromSpreadsheetText(value) : String(value);
};

/** A number as it is; anything else as text, which the checks of a file then refuse. */
export const numberOf = (value: CellValue): number | string => {
  if (typeof value === "number") return value;
  return textOf(value);
};

/** An amount. A difference below a millionth comes from the spreadsheet's arithmetic, not from a third decimal that was typed. */
export const amountOf = (value: CellValue): number | string => {
  const amount = numberOf(value);
  if (typeof amount === "string") return amount;
  const cents = Math.round(amount * 100) / 100;
  return Math.abs(cents - amount) < 1e-6 ? cents : amount;
};

/** Spreadsheets count days from here; they take 1900 for a leap year, so earlier days than this are told apart wrongly. */
const DAY_0 = Date.UTC(1899, 11, 30);
const FIRST_SAFE_DAY = 61;

/** Days that a spreadsheet can count, from March 1900 to the end of the year 9999. */
const isDay = (value: number): boolean => value >= FIRST_SAFE_DAY && value < 2_958_466;

/** A date such as 2026-12-04, also where the spreadsheet shows it as a number of days. */
export const dateOf = (value: CellValue): string => {
  if (typeof value === "number" && isDay(value)) return dayOf(new Date(DAY_0 + Math.floor(value) * DAY_MS));
  return textOf(value).trim();
};

/** A date such as 2026-12-04 as a spreadsheet's number of the day; null before March 1900. */
export const excelDay = (date: string): number | null => {
  const day = Math.round((Date.parse(`${date}T00:00:00Z`) - DAY_0) / DAY_MS);
  return day >= FIRST_SAFE_DAY ? day : null;
};
