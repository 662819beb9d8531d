import type { ComparedOffer } from "../../engine/comparison.ts";
import { HORIZON_BY_DEFAULT } from "../../engine/offer/pay.ts";
import { isBelowFloor, payRate } from "../../engine/offer/pay-value.ts";
import { type Case, comparedOffer, modelledOffer } from "../case.ts";
import { countInWords } from "../words/counts-in-words.ts";
import { moneyInWords } from "../words/money-in-words.ts";
import { tenths } from "../words/points-in-words.ts";
import { paragraph } from "../words/sentence.ts";
import { shownCriteria } from "../words/shown-points.ts";

const whyNotCounted = (theCase: Case, { pay }: ComparedOffer, currency: string | undefined): string | null => {
  if (pay === null || pay.partial !== null) return null;
  const { pay: preferences = {} } = theCase.model.preferences;
  if (preferences.currency === undefined) return "Say which currency you think in, and it counts.";
  if (payRate(currency, preferences) === null)
    return `It doesn't count yet: there is no rate from ${currency ?? "its currency"} to ${preferences.currency}.`;
  return "Say what you need and what would be enough, and it counts.";
};

const firstYears = (count: number): string =>
  count === 1 ? "the first year" : `the first ${countInWords(count)} years`;

/** "£52,000 a year on average over the first two years." with what that is worth at home, where it differs. */
const average = (theCase: Case, { pay }: ComparedOffer): string | null => {
  if (pay === null) return null;
  const { currency, horizonYears = HORIZON_BY_DEFAULT } = theCase.model.preferences.pay ?? {};
  const paid = moneyInWords(pay.averageYear, pay.currency);
  const worth = pay.adjusted === null ? paid : moneyInWords(pay.adjusted, currency);
  const over = horizonYears === 1 ? "in the first year" : `a year on average over ${firstYears(horizonYears)}`;
  return worth === paid ? `${paid} ${over}.` : `${paid} ${over}, worth ${worth} to you.`;
};

/** A little below what the person needs: said, and no sign, as figures of pay are not that exact; engine §7. */
const nearFloor = (theCase: Case, { pay }: ComparedOffer): string | null => {
  const { pay: preferences = {} } = theCase.model.preferences;
  const { floor } = preferences;
  const adjusted = pay?.adjusted ?? null;
  if (floor === undefined || adjusted === null || adjusted >= floor || isBelowFloor(pay, preferences) !== false)
    return null;
  const percent = (100 * (floor - adjusted)) / floor;
  const below = percent < 1 ? "less than 1%" : `${Math.round(percent)}%`;
  return `That is ${below} below what you need, too little to be taken for a sign.`;
};

/** What an offer pays, in a sentence or two; engine §8. */
export const paySentence = (theCase: Case, offer: string): string => {
  const compared = comparedOffer(theCase, offer);
  const { pay: entered } = modelledOffer(theCase, offer).offer;
  if (compared.pay === null) return "Not known yet: without the base pay nothing can be worked out.";
  const hours = entered?.hoursPerWeek;
  return paragraph(
    average(theCase, compared),
    nearFloor(theCase, compared),
    hours === undefined ? null : `For ${hours} hours a week.`,
    whyNotCounted(theCase, compared, entered?.currency),
  );
};

/** "4.0 of 7 points", what pay adds to an offer's score. */
export const payPoints = (theCase: Case, offer: string): string | null => {
  const asked = theCase.model.questions.find(({ kind }) => kind === "pay");
  const criterion = theCase.model.criteria[asked?.criterion ?? -1]?.id;
  const points = criterion === undefined ? undefined : shownCriteria(theCase, offer, 1).get(criterion);
  return points === undefined ? null : `${tenths(points.gained)} of ${points.weight} points`;
};
