/** For how long a sum of pay is: the hour, the month, the year. */
import type { PayPeriod } from "../reading.ts";
import type { FoundMoney } from "./find-money.ts";

const PERIODS: readonly (readonly [PayPeriod, RegExp])[] = [
  ["hour", /(?:\/|per|an?|each|pro)\s?(?:\w+ )?(?:hour|hr|h)\b|\bhourly\b/u],
  ["day", /(?:\/|per|a) ?day\b|\bdaily rate\b/u],
  ["week", /(?:\/|per|a) ?week\b|\bweekly\b/u],
  [
    "month",
    /(?:\/|per|a|each|every)\s?(?:month|mo|mån|måned|monat)\b|\bmonthly\b|\bp\.?c?\.?m\b|\b(?:1[2-6](?:\.5)?|twelve|thirteen|fourteen) (?:monthly|times)|\b(?:1[2-6](?:[.,]5)?|thirteen|fourteen) (?:salaries|monthly|monatsgehälter|gehälter|instal\w*|months' (?:pay|salary))|\bx ?1[2-6]\b|månadslön|månedsløn|monatsgehalt/u,
  ],
  [
    "year",
    /(?:\/|per|a|each)\s?(?:year|yr|annum)\b|\bannual(?:ly|ised|ized)?\b|\byearly\b|\bp\.? ?a\b|\blpa\b|\bfor (?:twelve|12) months\b|årslön|årsløn|jahresgehalt|brutto im jahr/u,
  ],
];

/** The least that a sum without a period must be for a year's pay, and what a month's then is at most. */
const YEARLY: Readonly<Record<string, number>> = {
  INR: 120_000,
  JPY: 1_200_000,
  SEK: 120_000,
  DKK: 120_000,
  NOK: 120_000,
  HUF: 2_000_000,
  KRW: 10_000_000,
  CZK: 200_000,
  PKR: 400_000,
  COP: 15_000_000,
  CLP: 5_000_000,
  ARS: 4_000_000,
  MXN: 100_000,
  NGN: 600_000,
  KES: 240_000,
  ZAR: 80_000,
  EGP: 80_000,
  IDR: 40_000_000,
  PHP: 150_000,
  THB: 150_000,
  VND: 80_000_000,
  TWD: 300_000,
  BDT: 200_000,
  LKR: 500_000,
  TRY: 250_000,
  RUB: 400_000,
};
const LEAST_YEARLY = 10_000;
const MOST_YEARLY = 50;

/** The period that words name; null where they name none. */
export const periodIn = (text: string): PayPeriod | null => PERIODS.find(([, words]) => words.test(text))?.[0] ?? null;

/** Whether a sum is plausible as pay for that time. */
export const isPlausible = (amount: number, period: PayPeriod, currency: string | null): boolean => {
  const least = YEARLY[currency ?? ""] ?? LEAST_YEARLY;
  const yearly = { hour: 1_800, day: 220, week: 48, month: 12, year: 1, once: 1 }[period] * amount;
  return yearly >= least / 3 && yearly < least * MOST_YEARLY;
};

const HOW_OFTEN =
  /\b(?:paid|payable|pay|disbursed|credited)\b(?: to you)?(?: in)?(?: \w+)? (?:monthly|weekly|fortnightly|(?:every|each|per) (?:month|week))/gu;

/** The period of a sum by the words near it, else by its size; null where neither tells. */
export const periodOf = (
  money: FoundMoney,
  near: string,
  currency: string | null,
  isCalled: boolean,
): PayPeriod | null => {
  // "Paid monthly" beside a sum that fits a year says how often it comes, not for how long it is.
  const isYearlySum = money.amount >= (YEARLY[currency ?? ""] ?? LEAST_YEARLY);
  const said = periodIn(isYearlySum ? near.replace(HOW_OFTEN, "") : near);
  if (said !== null && (isPlausible(money.amount, said, currency) || !isPlausible(money.amount, "year", currency)))
    return said;
  if (money.isYearly) return "year";
  const least = YEARLY[currency ?? ""] ?? LEAST_YEARLY;
  if (money.amount >= least && money.amount < least * MOST_YEARLY) return "year";
  // Where money has many noughts, a sum far too small for a year can only be a month's.
  const isMonthly = YEARLY[currency ?? ""] !== undefined && isCalled && !isPlausible(money.amount, "year", currency);
  return isMonthly && isPlausible(money.amount, "month", currency) ? "month" : null;
};
