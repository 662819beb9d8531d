import { decided } from "../../../engine/asking/decided.ts";
import type { OffersFile } from "../../../offers/schema.ts";
import { askFiguresOf, modelOf, oneVoiceOutlineOf, type PageFigures } from "../../../state/figures.ts";

/**
 * What the effect of a tried answer is told from: scores, places, and what the headline needs. The rest of the comparison
 * would take three times as long, for an answer that may be dropped the next moment.
 */
export const triedFigures = (file: OffersFile): PageFigures => {
  const { oneVoice, mixtures } = oneVoiceOutlineOf(file);
  return { comparison: { ...askFiguresOf(file), decided: decided(modelOf(file)), oneVoice }, mixtures };
};
