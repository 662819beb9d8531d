/**
 * What pay is worth to the person; engine §8.
 *
 * Where §8 is silent: currencies are compared letter by letter, and a pay that misses a limit by less than a millionth of a
 * unit has reached it, as only arithmetic can have put it there.
 */
import { lookup } from "../../offers/lookup.ts";
import type { Pay, PayPreferences } from "../../offers/pay-schema.ts";
import type { PaySummary } from "../comparison.ts";
import type { Money, Share } from "../units.ts";

const LEAST_DIFFERENCE: Money = 1e-6;

/**
 * Units of the person's currency for one of the package's; null if not known, never 1 where there is no rate.
 *
 * @example payRate("EUR", { currency: "GBP", rates: { EUR: 0.85 } }) // 0.85
 */
export const payRate = (packageCurrency: string | undefined, preferences: PayPreferences): number | null => {
  const own = preferences.currency;
  if (own === undefined) return null;
  if (packageCurrency === undefined || packageCurrency === own) return 1;
  return lookup(preferences.rates, packageCurrency) ?? null;
};

/**
 * A yearly pay in the person's currency and cost of living; null without a rate, or where it is past all numbers.
 *
 * @example adjustedPay(50000, { currency: "GBP", costOfLiving: 125 }, { currency: "GBP" }) // 40000
 */
export const adjustedPay = (
  averageYear: Money,
  { currency, costOfLiving = 100 }: Pick<Pay, "currency" | "costOfLiving">,
  preferences: PayPreferences,
): Money | null => {
  const rate = payRate(currency, preferences);
  const adjusted = rate === null ? null : ((averageYear * 100) / costOfLiving) * rate;
  return Number.isFinite(adjusted) ? adjusted : null;
};

/**
 * Partial value: 0 at the floor, 1 at the target, linear between, clamped; null where something is missing.
 *
 * @example payPartial(40000, { floor: 30000, target: 50000 }) // 0.5
 */
export const payPartial = (adjusted: Money | null, { floor, target }: PayPreferences): Share | null => {
  if (adjusted === null || floor === undefined || target === undefined) return null;
  return Math.min(1, Math.max(0, (adjusted - floor) / (target - floor)));
};

/** Figures of pay are not exact to a percent: only pay below this share of the floor raises the flag; engine §7. */
const FLAGGED_BELOW: Share = 0.95;

/**
 * Whether pay is so far below the person's floor that the flag is raised: below 95 % of it. Null if that can't be known, false
 * without a floor; engine §7.
 *
 * @example isBelowFloor(paySummary({ base: 28000 }, { currency: "GBP" }), { floor: 30000 }) // true
 */
export const isBelowFloor = (summary: PaySummary | null, { floor }: PayPreferences): boolean | null => {
  if (floor === undefined) return false;
  const adjusted = summary?.adjusted ?? null;
  return adjusted === null ? null : FLAGGED_BELOW * floor - adjusted > LEAST_DIFFERENCE;
};
