import type { ComparedOffer } from "../../engine/comparison.ts";

/** Whether anything is answered at any offer: where nothing is, nothing is ranked, flagged or called firm. */
export const isAnythingAnswered = ({
  offers,
}: {
  readonly offers: readonly Pick<ComparedOffer, "answered">[];
}): boolean => offers.some(({ answered }) => answered > 0);
