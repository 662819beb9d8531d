import { useMemo } from "react";
import type { Comparison } from "../engine/comparison.ts";
import { withMixed } from "../engine/voices/mixed-figures.ts";
import { useMixed } from "./beside/use-mixed.ts";
import type { PageFigures } from "./figures.ts";

interface Whole {
  /** what isn't there yet is null */
  readonly comparison: Comparison;
  /** nothing lacks but the draws */
  readonly isWhole: boolean;
}

/** A page's figures with those that are worked out beside it, as they come. */
export const useWhole = ({ comparison, mixtures }: PageFigures): Whole => {
  const { likely, best, isWhole } = useMixed(mixtures);
  return useMemo(() => {
    const { oneVoice, offers } = comparison;
    if (oneVoice === null || mixtures === null) return { comparison, isWhole };
    const ids = offers.map(({ id }) => id);
    return { comparison: { ...comparison, oneVoice: withMixed(oneVoice, ids, likely, best) }, isWhole };
  }, [comparison, mixtures, likely, best, isWhole]);
};
