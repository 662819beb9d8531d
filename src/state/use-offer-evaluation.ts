import { useMemo } from "react";
import type { OfferEvaluation } from "../engine/evaluate.ts";
import type { Model } from "../engine/model.ts";
import { type Case, caseOf } from "../findings/case.ts";
import { withoutSourceNames } from "../findings/sources/hidden-source-names.ts";
import { type Offer, OFFERS_FORMAT, OFFERS_VERSION, type OffersFile, type Preferences } from "../offers/schema.ts";
import { NO_PREFERENCES, pageFigures } from "./figures.ts";
import { keptUnder } from "./kept-offers.ts";
import { useFromFile } from "./live/use-file.ts";
import { oncePer } from "./browser/once-per.ts";
import { useWhole } from "./use-whole.ts";
import { whatCounts } from "./what-counts.ts";

export interface EvaluatedOffer {
  /** a model of this offer alone */
  readonly model: Model;
  readonly evaluation: OfferEvaluation;
  /** what sentences about this offer alone are told from */
  readonly theCase: Case;
}

const alone = (offer: Offer, preferences: Preferences): OffersFile => ({
  format: OFFERS_FORMAT,
  version: OFFERS_VERSION,
  preferences,
  offers: [offer],
});

/** What an offer has by itself, whatever its status; worked out once, until something that counts changes. */
const figuresAlone = oncePer((preferences: Preferences) =>
  oncePer((offer: Offer) => {
    const { frame, modelled, evaluated, voiced } = keptUnder(preferences);
    const { evaluation, distribution } = evaluated(offer);
    const only = { offers: [evaluation], distributions: [distribution] };
    return { evaluation, figures: pageFigures({ ...frame, offers: [modelled(offer)] }, only, [voiced(offer)]) };
  }),
);

const evaluateAlone = (offer: Offer, preferences: Preferences) => {
  const { frame, modelled } = keptUnder(preferences);
  return { model: { ...frame, offers: [modelled(offer)] }, ...figuresAlone(preferences)(whatCounts(offer)) };
};

/** What sentences about an offer alone are told from at this moment, for what is pressed; what is worked out beside the page lacks. */
export const caseAlone = (offer: Offer, preferences: Preferences = NO_PREFERENCES): Case => {
  const { model, figures } = evaluateAlone(offer, preferences);
  return caseOf({ file: alone(offer, preferences), model, comparison: figures.comparison });
};

/** What an offer has by itself, also when it was declined or has expired and is in no comparison. */
export const useOfferEvaluation = (offer: Offer): EvaluatedOffer => {
  const preferences = useFromFile((file) => file.preferences) ?? NO_PREFERENCES;
  const isHidden = useFromFile(({ app }) => app?.namesHidden === true);
  const { model, evaluation, figures } = useMemo(() => evaluateAlone(offer, preferences), [preferences, offer]);
  const { comparison } = useWhole(figures);
  return useMemo(() => {
    const told = isHidden ? withoutSourceNames(model, comparison) : { model, comparison };
    return { model, evaluation, theCase: caseOf({ file: alone(offer, preferences), ...told }) };
  }, [preferences, offer, model, evaluation, comparison, isHidden]);
};
