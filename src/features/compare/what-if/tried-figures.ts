import { ask } from "../../../engine/asking/ask.ts";
import { decided } from "../../../engine/asking/decided.ts";
import { outlineModel } from "../../../engine/compare.ts";
import type { OffersFile } from "../../../offers/schema.ts";
import { evaluationOf, modelOf, oneVoiceOutlineOf, type PageFigures } from "../../../state/figures.ts";

/**
 * What the effect of a tried answer is told from: scores, places, and what the headline needs. The rest of the comparison
 * would take three times as long, for an answer that may be dropped the next moment.
 */
export const triedFigures = (file: OffersFile): PageFigures => {
  const model = modelOf(file);
  const outline = outlineModel(model, evaluationOf(file));
  const { oneVoice, mixtures } = oneVoiceOutlineOf(file);
  return { comparison: { ...outline, ask: ask(model), decided: decided(model), oneVoice }, mixtures };
};
