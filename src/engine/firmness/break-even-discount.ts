import type { Pay, PayPreferences } from "../../offers/pay-schema.ts";
import { paySummary } from "../offer/pay.ts";
import { type Money, type Share, TOLERANCE } from "../units.ts";

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
  /** The yearly pay with another share of the equity taken for never sold; no number, so never more, if it isn't known. */
  const payAt = (discount: Share): Money =>
    paySummary({ ...pay, equity: { ...pay?.equity, discount } }, preferences)?.adjusted ?? Number.NaN;
  const [whole, without] = [payAt(0), payAt(1)];
  const paysMore = payAt(pay?.equity?.discount ?? 0) - other > TOLERANCE && whole > without;
  if (!paysMore) return null;
  return without > other ? Infinity : (whole - other) / (whole - without);
};
