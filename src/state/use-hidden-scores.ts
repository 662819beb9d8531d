import { type HiddenScore, hiddenScores } from "../findings/spine/hidden-scores.ts";
import { useFindings } from "./use-findings.ts";
import { useFile } from "./live/use-file.ts";

/** The offers whose scores the person keeps hidden until their answers are done. */
export const useHiddenScores = (): readonly HiddenScore[] => hiddenScores(useFindings(), useFile().app);
