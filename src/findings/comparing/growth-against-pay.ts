import { TOLERANCE } from "../../engine/units.ts";
import { lookup } from "../../offers/lookup.ts";
import { type Case, comparedOffer, nameOf, weightOf } from "../case.ts";
import { counted } from "../words/counts-in-words.ts";
import { moneyInWords } from "../words/money-in-words.ts";
import { wholePoints } from "../words/points-in-words.ts";
import { capitalised } from "../words/sentence.ts";

const payCriterion = ({ model }: Case): string | null => {
  const asked = model.questions.find(({ kind }) => kind === "pay");
  return asked === undefined ? null : (model.criteria[asked.criterion]?.id ?? null);
};

/**
 * Growth: the score without pay, the other weights rescaled to 100; points 0–100. Null where nothing but pay counts.
 */
export const growthOf = (theCase: Case, offer: string): number | null => {
  const pay = payCriterion(theCase);
  const { score, criteria } = comparedOffer(theCase, offer);
  const [weight, points] = pay === null ? [0, 0] : [weightOf(theCase, pay), lookup(criteria, pay)?.contribution ?? 0];
  return weight >= 1 - TOLERANCE ? null : (score - points) / (1 - weight);
};

const growthPoints = (difference: number): string => {
  const whole = wholePoints(Math.abs(difference));
  if (whole === 0) return "less than a growth point";
  return whole === 1 ? "one growth point" : `${whole} growth points`;
};

/** What choosing one offer over another gives up and gains in pay and growth; null where either is not known. */
export const growthAgainstPay = (theCase: Case, chosen: string, other: string): string | null => {
  const [growth, otherGrowth] = [growthOf(theCase, chosen), growthOf(theCase, other)];
  const pay = comparedOffer(theCase, chosen).pay?.adjusted ?? null;
  const otherPay = comparedOffer(theCase, other).pay?.adjusted ?? null;
  if (growth === null || otherGrowth === null || pay === null || otherPay === null) return null;
  const money = `${moneyInWords(Math.abs(Math.round(pay) - Math.round(otherPay)), theCase.model.preferences.pay?.currency)} a year`;
  const points = growthPoints(wholePoints(growth) - wholePoints(otherGrowth));
  const choosing = `Choosing ${nameOf(theCase, chosen)} over ${nameOf(theCase, other)}`;
  const samePay = Math.abs(pay - otherPay) < 0.5;
  if (samePay && Math.abs(growth - otherGrowth) <= TOLERANCE)
    return `${nameOf(theCase, chosen)} and ${nameOf(theCase, other)} have the same growth at the same pay.`;
  if (samePay && growth >= otherGrowth) return `${choosing} gains ${points} at the same pay.`;
  if (samePay) return `${choosing} gives up ${points} at the same pay.`;
  if (pay < otherPay)
    return growth >= otherGrowth
      ? `${choosing} gives up ${money} for ${points}.`
      : `${choosing} gives up both: ${money} and ${points}.`;
  return growth >= otherGrowth
    ? `${choosing} gains both: ${money} and ${points}.`
    : `${choosing} gains ${money} and gives up ${points}.`;
};

/** The leader against the best paid of the others, in a sentence; null with fewer than two offers. */
export const leaderAgainstBestPaid = (theCase: Case): string | null => {
  const { leader, offers } = theCase.comparison;
  if (leader === null || offers.length < 2) return null;
  const priced = offers.filter(({ pay }) => (pay?.adjusted ?? null) !== null);
  if (priced.length === 0) return "No pay can be compared yet.";
  const rivals = priced.filter(({ id }) => id !== leader);
  if (rivals.length === priced.length || rivals.length === 0)
    return `${capitalised(counted(priced.length, "offer"))} of ${offers.length} with a pay that can be compared.`;
  const bestPaid = rivals.reduce((best, each) => ((each.pay?.adjusted ?? 0) > (best.pay?.adjusted ?? 0) ? each : best));
  return growthAgainstPay(theCase, leader, bestPaid.id);
};
