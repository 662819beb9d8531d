import type { Comparison } from "../../../engine/comparison.ts";
import { bandLabel } from "../../../findings/words/band-label.ts";
import { likelyInWords } from "../../../findings/words/points-in-words.ts";
import { placeLabels } from "../../../findings/comparing/shared-places.ts";
import { waysInTen } from "../../../findings/words/ways-in-ten.ts";
import type { Shown } from "./shown.ts";

/** What no formula follows, in words, as it was when the file was exported. */
export interface ExportedWords {
  /** "66 – 80" */
  readonly likely: string;
  /** "8 of 10" */
  readonly first: string;
  /** "1", or "joint 1" */
  readonly shared: string;
  readonly verdict: string;
}

/** By offer, in the file's order. */
export const exportedWords = ({ offers, rubric }: Shown, comparison: Comparison): readonly ExportedWords[] => {
  const labels = placeLabels(comparison);
  const isAlone = comparison.offers.length < 2;
  return offers.map(({ compared: { id, likely, score, pBest, verdict } }) => ({
    likely: likelyInWords(likely, score).replace("likely ", ""),
    first: pBest === null || isAlone ? "" : waysInTen(pBest),
    shared: (labels.get(id) ?? "").replace("=", "joint "),
    verdict: bandLabel(rubric.bands, verdict.band),
  }));
};
