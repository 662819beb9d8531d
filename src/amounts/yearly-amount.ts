import type { Period } from "./amount-words.ts";

interface Paid {
  readonly amount: number;
  readonly period: Period | null;
  readonly monthsPerYear: number | null;
}

/**
 * What an amount is in a year, in whole units to the cent: itself where no period is named, a month's times its salaries. Null
 * where that isn't said: months that nobody counted, and weeks, days and hours.
 *
 * @example yearlyAmount({ amount: 3000, period: "month", monthsPerYear: 13 }) // 39000
 */
export const yearlyAmount = ({ amount, period, monthsPerYear }: Paid): number | null => {
  if (period === null || period === "year") return amount;
  if (period === "month" && monthsPerYear !== null) return Math.round(amount * monthsPerYear * 100) / 100;
  return null;
};
