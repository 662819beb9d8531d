import type { Pay, PayPreferences } from "../../offers/pay-schema.ts";
import { paySummary } from "../offer/pay.ts";
import { type Money, type Share, TOLERANCE } from "../units.ts";

/** The yearly pay as the person sees it, with another share of the equity taken for never sold. */
const payAt = (pay: Pay, discount: Share, preferences: PayPreferences | undefined): Money | null =>
  paySummary({ ...pay, equity: { ...pay.equity, discount } }, preferences)?.adjusted ?? null;

/**
 * The share of an offer's equity, 0–1, that has to be taken for never sold for the offer to pay no more than `other` a
 * year; both in the person's currency and cost of living. Pay is linear in that share, so it is exact. Infinity when it pays
 * more even without the equity; null without equity or a rate, or when it doesn't pay more as it stands.
 *
 * @example breakEvenDiscount({ base: 40000, equity: { grant: 40000 } }, 45000, { currency: "GBP" }) // 0.5
 */
export const breakEvenDiscount = (
  pay: Pay | undefined,
  other: Money,
  preferences: PayPreferences | undefined,
): Share | null => {
  if (pay === undefined || (pay.equity?.grant ?? 0) === 0) return null;
  const [now, whole, without] = [pay.equity?.discount ?? 0, 0, 1].map((discount) => payAt(pay, discount, preferences));
  if (now == null || whole == null || without == null || now - other <= TOLERANCE || whole <= without) return null;
  return without > other ? Infinity : (whole - other) / (whole - without);
};
