import { firstByWeight } from "../../engine/firmness/first-by-weight.ts";
import { TOLERANCE } from "../../engine/units.ts";
import { type Case, comparedOffer, criterionInSentence, nameOf } from "../case.ts";
import { wholePoints } from "../words/points-in-words.ts";
import { shownWeight } from "../words/shown-points.ts";

/** "if evaluation depth counted 31 or more instead of 18", with what to type: whole points at which it holds. */
/** "Northwind would be first if pay counted 31 or more instead of 20: …"; null where no single weight does it. */
const underWhichWeight = (theCase: Case, chosen: string): string | null => {
  const found = firstByWeight(theCase.model, chosen);
  if (found === null) return null;
  const { criterion, weight, from, to } = found;
  const what = criterionInSentence(theCase, criterion);
  const rises = from > weight;
  const edge = rises ? Math.floor(100 * from + TOLERANCE) + 1 : Math.ceil(100 * to - TOLERANCE) - 1;
  const reaches = rises ? edge <= 100 * to : edge >= 100 * from && edge >= 0;
  const name = nameOf(theCase, chosen);
  const now = shownWeight(theCase, criterion);
  if (!reaches)
    return rises
      ? `${name} would be first if ${what} counted just more than now.`
      : `${name} would be first if ${what} counted just less than now.`;
  const set = `Set it to ${edge} under What matters, where the rest keep their proportion.`;
  return rises
    ? `${name} would be first if ${what} counted ${edge} or more instead of ${now}. ${set}`
    : `${name} would be first if ${what} counted ${edge} or less instead of ${now}. ${set}`;
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
  return `${plain} ${under ?? "No change of a single weight would change that."}`;
};
