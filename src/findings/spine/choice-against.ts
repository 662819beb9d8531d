import { firstByWeight } from "../../engine/firmness/first-by-weight.ts";
import { TOLERANCE } from "../../engine/units.ts";
import { type Case, comparedOffer, criterionInSentence, nameOf } from "../case.ts";
import { wholePoints } from "../words/points-in-words.ts";
import { shownWeight } from "../words/shown-points.ts";

/** "if evaluation depth counted 31 or more instead of 18", with what to type: whole points at which it holds. */
const underWhichWeight = (theCase: Case, chosen: string): string | null => {
  const found = firstByWeight(theCase.model, chosen);
  if (found === null) return null;
  const { criterion, weight, from, to } = found;
  const what = criterionInSentence(theCase, criterion);
  const rises = from > weight;
  const edge = rises ? Math.floor(100 * from + TOLERANCE) + 1 : Math.ceil(100 * to - TOLERANCE) - 1;
  const reaches = rises ? edge <= 100 * to : edge >= 100 * from && edge >= 0;
  if (!reaches) return `if ${what} counted just ${rises ? "more" : "less"} than now`;
  const than = `${edge} or ${rises ? "more" : "less"} instead of ${shownWeight(theCase, criterion)}`;
  return `if ${what} counted ${than}: set it to ${edge} under What matters, where the rest keep their proportion`;
};

/**
 * What stands against a choice that isn't first, said plainly, with the weight under which it would be; null for the first
 * and for one that isn't compared.
 *
 * @example choiceAgainst(theCase, "northwind")
 * // "At your weights Harbor Health comes first, with 71 points to 67. Northwind would be first if evaluation depth …"
 */
export const choiceAgainst = (theCase: Case, chosen: string): string | null => {
  const { leader } = theCase.comparison;
  if (leader === null || leader === chosen || !theCase.compared.has(chosen)) return null;
  const [first, own] = [leader, chosen].map((id) => wholePoints(comparedOffer(theCase, id).score));
  const plain = `At your weights ${nameOf(theCase, leader)} comes first, with ${first ?? ""} points to ${own ?? ""}.`;
  const under = underWhichWeight(theCase, chosen);
  return under === null
    ? `${plain} No change of a single weight would alter that.`
    : `${plain} ${nameOf(theCase, chosen)} would be first ${under}.`;
};
