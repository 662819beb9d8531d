import { useMemo } from "react";
import { buildModel } from "../engine/build-model.ts";
import { compare } from "../engine/compare.ts";
import { type OfferEvaluation, evaluate } from "../engine/evaluate.ts";
import type { Model } from "../engine/model.ts";
import { type Context, contextOf } from "../findings/context.ts";
import type { Offer, Preferences } from "../offers/schema.ts";
import { bundledRubric } from "../rubric/bundled.ts";
import { useFile } from "./use-file.ts";

export interface EvaluatedOffer {
  /** a model of this offer alone */
  readonly model: Model;
  readonly evaluation: OfferEvaluation;
  /** what sentences about this offer alone are told from */
  readonly context: Context;
}

/** What an offer has by itself, whatever its status. */
const evaluateAlone = (offer: Offer, preferences: Preferences | undefined): EvaluatedOffer => {
  const file = {
    ...(preferences !== undefined && { preferences }),
    offers: [{ ...offer, status: "considering" as const }],
  };
  const model = buildModel(bundledRubric, file);
  const [evaluation] = evaluate(model).offers;
  if (evaluation === undefined) throw new Error("a model of one offer has one evaluation");
  return { model, evaluation, context: contextOf(model, compare(bundledRubric, file)) };
};

/** What an offer has by itself, also when it was declined or has expired and is in no comparison. */
export const useOfferEvaluation = (offer: Offer): EvaluatedOffer => {
  const { preferences } = useFile();
  return useMemo(() => evaluateAlone(offer, preferences), [preferences, offer]);
};
