import type { AppState } from "../app-schema.ts";
import { setDecision } from "./edit-app-state.ts";
import { mergeText } from "./merge-text.ts";
import type { OffersFile } from "../schema.ts";

/** A decision as its form holds it: empty where nothing is chosen or said. */
export interface DecisionWords {
  /** an offer's id */
  readonly offer: string;
  readonly because: string;
}

export const decisionWords = (decision: AppState["decision"]): DecisionWords => ({
  offer: decision?.offer ?? "",
  because: decision?.because ?? "",
});

/**
 * The file with a decision as said now: of `said` only what differs from `base`, which is what the form began with, so that
 * what another tab said of the rest stays. With nothing chosen and nothing said there is no decision.
 */
export const sayDecision = (file: OffersFile, base: DecisionWords, said: DecisionWords): OffersFile => {
  const now = decisionWords(file.app?.decision);
  const offer = said.offer === base.offer ? now.offer : said.offer;
  const because = mergeText(base.because, said.because, now.because);
  const isEmpty = offer === "" && because.trim() === "";
  return setDecision(file, isEmpty ? undefined : { ...file.app?.decision, offer, because });
};
