import { toPoints } from "../../engine/units.ts";
import { lookup } from "../../offers/lookup.ts";
import { type Case, comparedOffer, weightOf } from "../case.ts";
import { pointsApart, tenths, wholePoints } from "./points-in-words.ts";
import { shownParts } from "./shown-parts.ts";

/*
 * The one rule for rounded figures that stand together: a difference is that of the figures shown, parts sum to the total
 * shown, and where a figure is more exact than those beside it, it says "before rounding".
 */

const byCriterion = ({ model }: Case, shown: readonly number[]): ReadonlyMap<string, number> =>
  new Map(model.criteria.map(({ id }, index) => [id, shown[index] ?? 0]));

const weightsOf = (theCase: Case, decimals: number): readonly number[] =>
  shownParts(
    theCase.model.criteria.map(({ id }) => toPoints(weightOf(theCase, id))),
    { decimals },
  );

/** What a criterion counts as shown, of 100: whole points that sum to 100 over all; "under 1" for what is too small to show. */
export const shownWeight = (theCase: Case, criterion: string): string =>
  weightWords(theCase, criterion, byCriterion(theCase, weightsOf(theCase, 0)).get(criterion) ?? 0);

const weightWords = (theCase: Case, criterion: string, shown: number): string =>
  shown === 0 && weightOf(theCase, criterion) > 0 ? "under 1" : String(shown);

/** One criterion of an offer as its points are shown. */
export interface ShownCriterion {
  readonly weight: string;
  /** points; gained and lost sum to the weight */
  readonly gained: number;
  readonly lost: number;
}

/**
 * What each criterion gains and loses an offer, by its id, to `decimals`: gained sums to the score as shown to so many
 * decimals, lost to what it lacks of 100.
 */
export const shownCriteria = (theCase: Case, offer: string, decimals: 0 | 1): ReadonlyMap<string, ShownCriterion> => {
  const { score, criteria } = comparedOffer(theCase, offer);
  const weights = weightsOf(theCase, decimals);
  const gains = shownParts(
    theCase.model.criteria.map(({ id }) => lookup(criteria, id)?.contribution ?? 0),
    { decimals, total: score, most: weights },
  );
  return new Map(
    theCase.model.criteria.map(({ id }, index) => {
      const [weight = 0, gained = 0] = [weights[index], gains[index]];
      return [id, { weight: weightWords(theCase, id, weight), gained, lost: Math.round(10 * (weight - gained)) / 10 }];
    }),
  );
};

/** How far two scores are apart as they are shown: 71.2 and 66.6 are "4 points" apart, as 71 and 67 are. */
export const shownApart = (one: number, other: number): string => pointsApart(wholePoints(one) - wholePoints(other));

/** Whether a difference to one decimal reads otherwise than that of the whole points beside it. */
export const differsRounded = (one: number, other: number): boolean =>
  Math.round(Number(tenths(one - other))) !== wholePoints(one) - wholePoints(other);
