import { yearlyAmount } from "../../amounts/yearly-amount.ts";
import type { PayPiece } from "../reading.ts";

/** What a year is taken to have, where a text says no more. */
const MONTHS = 12;
const WEEKS = 52;
const WORKING_DAYS = 260;
const HOURS = 40;

/**
 * What a piece of pay comes to in a year, in whole units to the cent. Where the text doesn't say more, a year has 12 salaries,
 * 52 paid weeks, 260 paid days.
 *
 * @param hoursPerWeek of pay by the hour; 40 if not known
 */
export const yearlyPiece = ({ amount, period, months }: PayPiece, hoursPerWeek = HOURS): number => {
  if (period === "month") return yearlyAmount({ amount, period, monthsPerYear: months ?? MONTHS }) ?? amount;
  const times = { hour: hoursPerWeek * WEEKS, day: WORKING_DAYS, week: WEEKS, year: 1, once: 1 }[period];
  return Math.round(amount * times * 100) / 100;
};
