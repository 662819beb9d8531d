import { useMemo } from "react";
import { buildModel } from "../engine/build-model.ts";
import { type OfferEvaluation, evaluate } from "../engine/evaluate.ts";
import type { Model } from "../engine/model.ts";
import type { Offer } from "../offers/schema.ts";
import { bundledRubric } from "../rubric/bundled.ts";
import { useFile } from "./use-file.ts";

export interface EvaluatedOffer {
  /** a model of this offer alone */
  readonly model: Model;
  readonly evaluation: OfferEvaluation;
}

/** What an offer has by itself, also when it was declined or has expired and is in no comparison. */
export const useOfferEvaluation = (offer: Offer): EvaluatedOffer => {
  const { preferences } = useFile();
  return useMemo(() => {
    const model = buildModel(bundledRubric, {
      ...(preferences === undefined ? {} : { preferences }),
      offers: [{ ...offer, status: "considering" }],
    });
    const [evaluation] = evaluate(model).offers;
    if (evaluation === undefined) throw new Error("a model of one offer has one evaluation");
    return { model, evaluation };
  }, [preferences, offer]);
};
