/** Pay, dates and facts found in each text, and how many of the stated bases are right. */
import { readText } from "../../../src/reading/read-text.ts";
import type { PayPiece } from "../../../src/reading/reading.ts";
import { bundledSigns } from "../../../src/reading/signs/bundled-signs.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import type { ReadCase } from "./cases.ts";

const PER_YEAR: Readonly<Record<string, number>> = { hour: 2080, day: 220, week: 52, month: 12, year: 1, once: 1 };

const isBase = (
  { field, amount, currency, period, months }: PayPiece,
  stated: NonNullable<ReadCase["pay"]>,
): boolean => {
  if (field !== "base" || currency !== stated.currency) return false;
  // Paid by the hour, what a year comes to rests on hours that the reader of the notes took from elsewhere.
  if (period === "hour") return Number.isInteger(Math.round((stated.base / amount) * 1e6) / 1e6);
  return Math.abs(amount * (months ?? PER_YEAR[period] ?? 1) - stated.base) < 2;
};

const told = ({ field, amount, most, currency, period }: PayPiece): string =>
  `${field} ${amount}${most === undefined ? "" : `-${most}`} ${currency ?? ""} ${period}`;

/** A line for each text, and the count of bases found as stated. */
export const termLines = (cases: readonly ReadCase[]): readonly string[] => {
  let [stated, right] = [0, 0];
  const lines = cases.map(({ name, text, kind, pay }) => {
    const reading = readText(bundledRubric, bundledSigns, text, { kind, day: "2026-03-01" });
    const isRight = pay !== undefined && reading.pay.some((each) => isBase(each, pay));
    if (pay !== undefined) stated += 1;
    if (isRight) right += 1;
    const mark = pay === undefined ? "" : isRight ? " right" : ` WRONG, ${pay.base} ${pay.currency}`;
    const dates = reading.dates.map(({ field, date }) => `${field} ${date}`).join(", ");
    return `  ${name}${mark} | ${reading.pay.map(told).join("; ")} | ${dates} | ${Object.values(reading.facts).join("; ")}`;
  });
  return [...lines, `  stated bases found with amount, currency and period: ${right} of ${stated} (aim .90)`];
};
