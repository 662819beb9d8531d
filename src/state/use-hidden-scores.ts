import { type HiddenScore, hiddenScores } from "../findings/spine/hidden-scores.ts";
import type { OffersFile } from "../offers/schema.ts";
import { oncePer } from "./browser/once-per.ts";
import { useFromFile } from "./live/use-file.ts";
import { findingsNow } from "./use-findings.ts";

const NONE: readonly HiddenScore[] = [];

/** The comparison is worked out only for those who asked for it. */
const hiddenIn = oncePer((file: OffersFile): readonly HiddenScore[] =>
  file.app?.scoresHidden === true ? hiddenScores(findingsNow(file), file.app) : NONE,
);

/** The offers whose scores the person keeps hidden until their answers are done. */
export const useHiddenScores = (): readonly HiddenScore[] => useFromFile(hiddenIn);
