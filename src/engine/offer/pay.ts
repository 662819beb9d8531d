/**
 * A package as it is paid, year by year; engine §8. Money in whole units of the package's currency, unrounded.
 *
 * Where §8 is silent: a grant, bonus or sign-on that is left out is 0, so a base alone is a usable package; a package
 * without one is not, nor one whose amounts make a sum past all numbers.
 */
import type { Pay, PayPreferences } from "../../offers/pay-schema.ts";
import type { PaySummary, PayYear } from "../comparison.ts";
import { adjustedPay, isBelowFloor, payPartial } from "./pay-value.ts";
import type { Money, Share } from "../units.ts";

const YEARS_SHOWN = [1, 2, 3, 4] as const;
const EVENLY = [25, 25, 25, 25] as const;
export const HORIZON_BY_DEFAULT = 2;

/** The share of a grant that vests in a year (1, 2, …): what would vest before the cliff does so in the cliff's year. */
const vestedIn = (year: number, vesting: readonly number[], cliffMonths: number): Share => {
  const cliffYear = Math.ceil(cliffMonths / 12);
  return vesting.reduce(
    (share, percent, index) => (Math.max(index + 1, cliffYear) === year ? share + percent / 100 : share),
    0,
  );
};

const equityIn = (year: number, { grant, vesting, cliffMonths = 0, discount = 0 }: NonNullable<Pay["equity"]>): Money =>
  (grant ?? 0) * vestedIn(year, vesting ?? EVENLY, cliffMonths) * (1 - discount);

const payYear = (base: Money, pay: Pay, year: number): PayYear => {
  const { bonus, equity, signOn = 0, otherYearly = 0, yearlyCosts = 0 } = pay;
  const parts = {
    base,
    bonus: base * (bonus?.target ?? 0) * (bonus?.likelihood ?? 1),
    equity: equity === undefined ? 0 : equityIn(year, equity),
    signOn: year === 1 ? signOn : 0,
    other: otherYearly - yearlyCosts,
  };
  return { ...parts, total: parts.base + parts.bonus + parts.equity + parts.signOn + parts.other };
};

/**
 * Years 1 to 4 as paid; null without a base.
 *
 * @example payYears({ base: 40000, signOn: 2000 }).map(({ total }) => total) // [42000, 40000, 40000, 40000]
 */
export const payYears = (pay: Pay): readonly PayYear[] | null => {
  const { base } = pay;
  return base === undefined ? null : YEARS_SHOWN.map((year) => payYear(base, pay, year));
};

/**
 * The mean yearly total over the first years that count, 1–4.
 *
 * @example averageYear(payYears({ base: 40000, signOn: 2000 }), 2) // 41000
 */
export const averageYear = (years: readonly PayYear[], horizonYears: number = HORIZON_BY_DEFAULT): Money =>
  years.slice(0, horizonYears).reduce((sum, { total }) => sum + total, 0) / horizonYears;

/** A package of which only how far it counts came along. */
const isWorthAlone = (pay: Pay | undefined): pay is Pay & { readonly worth: Share } =>
  pay?.base === undefined && pay?.worth !== undefined;

/**
 * How far pay counts, 0–1: worked out of its amounts, or as it came along where these stayed behind; null if not known.
 *
 * @example payWorth({ worth: 0.4 }) // 0.4
 */
export const payWorth = (pay: Pay | undefined, preferences: PayPreferences = {}): Share | null =>
  isWorthAlone(pay) ? pay.worth : (paySummary(pay, preferences)?.partial ?? null);

/**
 * Whether pay raises the flag of pay that is too low, by its amounts or as it came along; null if that can't be known.
 * `summary` is the package's, if it is there already.
 *
 * @example payIsBelowFloor({ worth: 0, belowFloor: true }) // true
 */
export const payIsBelowFloor = (
  pay: Pay | undefined,
  preferences: PayPreferences = {},
  summary: PaySummary | null = paySummary(pay, preferences),
): boolean | null => (isWorthAlone(pay) ? pay.belowFloor === true : isBelowFloor(summary, preferences));

/** Worked out once for an offer's belief, its flags and what is shown: a package is asked for it again and again. */
const knownSummaries = new WeakMap<
  Pay,
  { readonly preferences: PayPreferences; readonly summary: PaySummary | null }
>();

/**
 * The package by years, on average, and as the person sees it; null without a usable package.
 *
 * @example paySummary({ base: 40000 }, { currency: "GBP", floor: 30000, target: 50000 }).partial // 0.5
 */
export const paySummary = (pay: Pay | undefined, preferences: PayPreferences = {}): PaySummary | null => {
  if (pay === undefined) return null;
  const known = knownSummaries.get(pay);
  if (known?.preferences === preferences) return known.summary;
  const summary = summaryOf(pay, preferences);
  knownSummaries.set(pay, { preferences, summary });
  return summary;
};

const summaryOf = (pay: Pay, preferences: PayPreferences): PaySummary | null => {
  const years = payYears(pay);
  if (years === null) return null;
  const average = averageYear(years, preferences.horizonYears);
  // A year that is past all numbers makes the mean so too, whether or not it counts.
  if (!Number.isFinite(averageYear(years, years.length))) return null;
  const adjusted = adjustedPay(average, pay, preferences);
  return {
    currency: pay.currency ?? preferences.currency ?? null,
    years,
    averageYear: average,
    adjusted,
    partial: payPartial(adjusted, preferences),
  };
};
