import { lift } from "../../engine/offer/stake.ts";
import type { ComparedOffer } from "../../engine/comparison.ts";
import { lookup } from "../../offers/lookup.ts";
import { type Case, comparedOffer, weightOf } from "../case.ts";

/** A lift below this is not worth a word, in points. */
const WORTH_A_WORD = 0.5;

/** What a criterion adds to a score above the middle of its scale, in points; engine §9. */
interface Lift {
  readonly criterion: string;
  readonly points: number;
}

const lifts = (theCase: Case, offer: ComparedOffer): readonly Lift[] =>
  theCase.model.criteria.map(({ id }) => ({
    criterion: id,
    points: lift(weightOf(theCase, id), lookup(offer.criteria, id)?.partial ?? 0.5),
  }));

/** The up to two criteria that lift an offer's score most, and the up to two that hold it back most; ids, most first. */
export const liftedAndHeldBack = (
  theCase: Case,
  offer: string,
): { readonly lifted: readonly string[]; readonly heldBack: readonly string[] } => {
  const all = lifts(theCase, comparedOffer(theCase, offer));
  const most = (sign: 1 | -1): readonly string[] =>
    all
      .filter(({ points }) => sign * points >= WORTH_A_WORD)
      .toSorted((a, b) => sign * (b.points - a.points))
      .slice(0, 2)
      .map(({ criterion }) => criterion);
  return { lifted: most(1), heldBack: most(-1) };
};
