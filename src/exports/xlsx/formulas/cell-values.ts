import { DAY_MS } from "../../../rubric/day-ms.ts";
import { fromSpreadsheetText } from "../../spreadsheet-text.ts";
import type { CellValue } from "../read/read-sheets.ts";

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

/** An amount: what a spreadsheet's arithmetic adds below a millionth is not the person's third decimal. */
export const amountOf = (value: CellValue): number | string => {
  const amount = numberOf(value);
  if (typeof amount === "string") return amount;
  const cents = Math.round(amount * 100) / 100;
  return Math.abs(cents - amount) < 1e-6 ? cents : amount;
};

/** Days that a spreadsheet can count, from March 1900 to the end of the year 9999. */
const isDay = (value: number): boolean => value >= 61 && value < 2_958_466;

/** A date such as 2026-12-04, also where the spreadsheet shows it as a number of days. */
export const dateOf = (value: CellValue): string => {
  if (typeof value === "number" && isDay(value))
    return dayOf(new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * DAY_MS));
  return textOf(value).trim();
};
