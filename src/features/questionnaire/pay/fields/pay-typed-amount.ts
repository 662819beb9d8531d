import * as z from "zod/mini";
import { readAmount } from "../../../../amounts/read-amount.ts";
import { type Period } from "../../../../amounts/amount-words.ts";
import { yearlyAmount } from "../../../../amounts/yearly-amount.ts";
import { amountSchema } from "../../../../offers/pay-schema.ts";
import { writeNumber } from "./pay-figures.ts";

/** What to type in the place of an amount that isn't for a year. */
const perYear = (amount: number, period: Period | null): string => {
  const figure = writeNumber(amount);
  return period === "month"
    ? `a year's amount: ${figure} x 12, or x 13 or 14 where there are more salaries`
    : `a year's amount; what is paid by the ${period ?? "hour"} goes in “Paid by the hour”`;
};

/** The amount of a year that a text says; words for what is expected where it says none in this currency. */
const amountOrExpected = (text: string, currency: string | undefined): number | string => {
  const read = readAmount(text, { currency });
  if (read.kind === "unread") return read.expected;
  if (currency !== undefined && read.currency !== null && read.currency !== currency)
    return `an amount in ${currency}: for ${read.currency}, choose it as the currency`;
  if (read.kind === "range") return `one figure, not from ${writeNumber(read.low)} to ${writeNumber(read.high)}`;
  return yearlyAmount(read) ?? perYear(read.amount, read.period);
};

/**
 * A field for an amount in a currency, read whole: "105k" is 105000, "12 LPA" is 1200000 in rupees. Empty is undefined; what
 * can't be read is an issue that says what is expected, and another currency's amount is never taken as one of this.
 */
export const typedAmount = (currency: string | undefined) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((text, context) => {
        if (text.trim() === "") return undefined;
        const amount = amountOrExpected(text, currency);
        if (typeof amount === "number") return amount;
        context.issues.push({ code: "custom", message: amount, input: text });
        return z.NEVER;
      }),
    ),
    z.optional(amountSchema),
  );

/** The currency that a typed amount names, such as USD in "US$85,000"; undefined where it names none. */
export const currencyNamed = (text: string): string | undefined => {
  const read = readAmount(text);
  return read.kind === "unread" ? undefined : (read.currency ?? undefined);
};
