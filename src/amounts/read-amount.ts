import { type Part, amountParts } from "./amount-parts.ts";
import type { Period } from "./amount-words.ts";
import { readNumeral } from "./numeral.ts";

export interface AmountOptions {
  /** what the package is paid in: which dollars "$" are, and which rupees "LPA" */
  readonly currency?: string | undefined;
  /** what the field is for, where that makes decimals usual */
  readonly period?: Period | undefined;
}

interface Terms {
  /** as the text names it; null where it names none */
  readonly currency: string | null;
  /** what the figure is for; null where nothing is said */
  readonly period: Period | null;
  /** 12 to 16, where salaries in a year are named: "3000 x 13" */
  readonly monthsPerYear: number | null;
  /** "about", "~" */
  readonly isRough: boolean;
}

export type ReadAmount =
  | ({
      readonly kind: "amount";
      /** whole units of the currency, for the period */
      readonly amount: number;
    } & Terms)
  | ({ readonly kind: "range"; readonly low: number; readonly high: number } & Terms)
  /** `expected` goes on after "this takes" */
  | { readonly kind: "unread"; readonly expected: string };

const AN_AMOUNT = "an amount such as 46500 or 46.5k";
const unread = (expected: string): ReadAmount => ({ kind: "unread", expected });

const LAKH = 1e5;
/** No cost to the company is a few hundred rupees: "18 CTC" is said in lakh. */
const MOST_LAKH = 1000;
const LAKH_CURRENCIES: ReadonlySet<string> = new Set(["INR", "PKR", "BDT", "NPR", "LKR"]);

interface Figure {
  readonly value: number;
  readonly by: number;
}

/** A figure times its multiplier, without the tail that floating point leaves: 46.1k is 46100. */
const times = ({ value, by }: Figure): number => Number((value * by).toPrecision(15));

/** The numerals with the multiplier behind each; null where one can't be read. */
const figuresOf = (parts: readonly Part[], isHourly: boolean): readonly Figure[] | null => {
  const figures = parts.flatMap((part, at): readonly (Figure | null)[] => {
    if (part.sign !== "n") return [];
    const next = parts[at + 1];
    const by = next?.sign === "k" ? next.by : next?.sign === "L" ? LAKH : 1;
    // "22.125" an hour could be 22 or 22 thousand.
    if (by === 1 && isHourly && /^\d{1,3}[.,]\d{3}$/.test(part.numeral)) return [null];
    const value = readNumeral(part.numeral, { decimals: by !== 1 });
    return [value === null ? null : { value, by }];
  });
  const read = figures.filter((figure) => figure !== null);
  return read.length === figures.length ? read : null;
};

/** The one currency that all marks of a text can mean; undefined where they contradict each other, null without any. */
const currencyOf = (parts: readonly Part[], own: string | undefined): string | null | undefined => {
  const marks = parts.flatMap((part) => (part.sign === "c" ? [part.currencies] : []));
  const [first] = marks;
  if (first === undefined) {
    if (!parts.some(({ sign }) => sign === "L" || sign === "t")) return null;
    return own !== undefined && LAKH_CURRENCIES.has(own) ? own : "INR";
  }
  const possible = first.filter((code) => marks.every((codes) => codes.includes(code)));
  return own !== undefined && possible.includes(own) ? own : possible[0];
};

const DROPPED: ReadonlySet<string> = new Set(["c", "p", "a", "o"]);

/** The order of what says how much: "n", "nk", "nkrnk", "nxns". */
const shapeOf = (parts: readonly Part[]): string =>
  parts.map(({ sign }) => (DROPPED.has(sign) ? "" : sign === "L" ? "k" : sign)).join("");

const isMonths = (count: number): boolean => count >= 12 && count <= 16 && Number.isInteger(count * 2);
const isWeeks = (count: number): boolean => count >= 50 && count <= 53;

/** "120-150k": the thousand is both ends'. */
const ends = (low: Figure, high: Figure): readonly [number, number] => {
  const shared = Math.max(low.by, high.by);
  const isShared = (low.by === 1 || high.by === 1) && low.value < 1000 && high.value < 1000;
  return isShared ? [times({ ...low, by: shared }), times({ ...high, by: shared })] : [times(low), times(high)];
};

const refusal = (parts: readonly Part[], shape: string): string | null => {
  if (parts.length === 0) return AN_AMOUNT;
  if (shape.includes("%")) return "an amount, not a percentage";
  if (shape.includes("net")) return "the figure before tax";
  if (shape.includes("open")) return "one figure, not only where it begins or ends";
  if (shape.startsWith("rn")) return "an amount of 0 or more";
  if (/^nk?[us]$/.test(shape)) return "an amount of money, not a time";
  return null;
};

/** What the order of its parts makes of the figures; null for an order that says no amount. */
const meaning = (shape: string, figures: readonly Figure[], terms: Terms): ReadAmount | null => {
  const [first, second, third] = figures;
  if (first === undefined) return null;
  if (/^(t?nk?|nk?t)$/.test(shape)) {
    const by = shape.includes("t") && first.by === 1 && first.value < MOST_LAKH ? LAKH : first.by;
    return { kind: "amount", amount: times({ ...first, by }), ...terms };
  }
  if (second === undefined) return null;
  if (/^nk?rnk?$/.test(shape)) {
    const [low, high] = ends(first, second);
    return low < high ? { kind: "range", low, high, ...terms } : null;
  }
  if (/^nk?(x?ns?|xn)$/.test(shape) && (shape.includes("x") || shape.endsWith("s"))) {
    const [pay, count] =
      isMonths(first.value) && first.by === 1 && second.value > 16 ? [second, first] : [first, second];
    if (count.by !== 1 || (terms.period !== null && terms.period !== "month" && terms.period !== "week")) return null;
    if (isMonths(count.value) && terms.period !== "week")
      return { kind: "amount", amount: times(pay), ...terms, period: "month", monthsPerYear: count.value };
    return isWeeks(count.value) && terms.period !== "month"
      ? { kind: "amount", amount: times({ value: times(pay), by: count.value }), ...terms, period: "year" }
      : null;
  }
  if (/^nk?rnk?xns?$/.test(shape) && third !== undefined && isMonths(third.value)) {
    const [low, high] = ends(first, second);
    return low < high ? { kind: "range", low, high, ...terms, period: "month", monthsPerYear: third.value } : null;
  }
  return null;
};

/**
 * An amount of money as people type it, read whole or not at all: never the beginning of it.
 *
 * @example readAmount("105k") // { kind: "amount", amount: 105000, currency: null, period: null, monthsPerYear: null, … }
 * @example readAmount("12 LPA") // amount 1200000, currency "INR", period "year"
 * @example readAmount("3000 x 13") // amount 3000, period "month", monthsPerYear 13: see `yearlyAmount`
 * @example readAmount("$120-150k") // { kind: "range", low: 120000, high: 150000, currency: "USD", … }
 * @example readAmount("1 year") // { kind: "unread", expected: "an amount of money, not a time" }
 */
export const readAmount = (text: string, options: AmountOptions = {}): ReadAmount => {
  const parts = amountParts(text);
  const shape = shapeOf(parts);
  const refused = refusal(parts, shape);
  if (refused !== null) return unread(refused);
  const periods = [...new Set(parts.flatMap((part) => (part.sign === "p" ? [part.period] : [])))];
  const isHourly = options.period === "hour" || periods.includes("hour");
  const figures = figuresOf(parts, isHourly);
  if (figures === null) return unread(isHourly ? "an hour's pay such as 22.50" : AN_AMOUNT);
  const currency = currencyOf(parts, options.currency);
  if (currency === undefined) return unread("an amount in one currency");
  if (periods.length > 1) return unread("an amount for a year, or for a month");
  const isIndian = parts.some(({ sign }) => sign === "L" || sign === "t");
  const period = periods[0] ?? (isIndian ? "year" : null);
  const isRough = parts.some(({ sign }) => sign === "a");
  return meaning(shape, figures, { currency, period, monthsPerYear: null, isRough }) ?? unread(AN_AMOUNT);
};
