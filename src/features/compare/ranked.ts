import type { ComparedOffer, Comparison } from "../../engine/comparison.ts";

/** The offers compared, best first; of equals the first in the file. */
export const ranked = ({ offers }: Comparison): readonly ComparedOffer[] => offers.toSorted((a, b) => a.rank - b.rank);
