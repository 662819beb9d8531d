import { type HiddenScore, hiddenScores } from "../findings/spine/hidden-scores.ts";
import { useFile } from "./live/use-file.ts";
import { useFindings } from "./use-findings.ts";

/** The offers whose scores the person keeps hidden until their answers are done. */
export const useHiddenScores = (): readonly HiddenScore[] => hiddenScores(useFindings(), useFile().app);
