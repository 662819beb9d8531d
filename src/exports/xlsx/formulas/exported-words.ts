import { cappedByInWords } from "../../../findings/offer/verdict-sentence.ts";
import { flagSentences } from "../../../findings/offer/flag-sentence.ts";
import { laneInBrief } from "../../../findings/offer/lane-sentence.ts";
import { verdictLabel } from "../../../findings/offer/out-sentence.ts";
import type { Case } from "../../../findings/case.ts";
import { likelyInWords } from "../../../findings/words/points-in-words.ts";
import { firstInTable } from "../../../findings/comparing/lead-sentence.ts";
import { placeLabels } from "../../../findings/comparing/shared-places.ts";
import { namedSigns } from "../../../findings/report/report-ranking.ts";

/** What no formula follows, in words, as it was when the file was exported. */
export interface ExportedWords {
  /** "66 – 80" */
  readonly likely: string;
  /** "8 of 10" */
  readonly first: string;
  /** "1", or "joint 1" */
  readonly shared: string;
  /** "Strong first rung"; "Out" past a limit of the person's own */
  readonly verdict: string;
  /** the sign that holds the verdict below what the points alone would say */
  readonly capped: string;
  /** "Raised: … Possible: …" */
  readonly signs: string;
  /** "Production ML engineering" */
  readonly lane: string;
}

/** By offer that is compared, in the file's order. */
export const exportedWords = (told: Case): readonly ExportedWords[] => {
  const { comparison } = told;
  const labels = placeLabels(comparison);
  return comparison.offers.map(({ id, likely, score, answered }) => ({
    likely: likelyInWords(likely, score).replace("likely ", ""),
    first: firstInTable(told, id) ?? "",
    shared: (labels.get(id) ?? "").replace("=", "joint "),
    verdict: verdictLabel(told, id),
    capped: cappedByInWords(told, id) ?? "",
    signs: answered === 0 ? "" : namedSigns(flagSentences(told, id), "").join(" "),
    lane: answered === 0 ? "" : laneInBrief(told, id),
  }));
};
