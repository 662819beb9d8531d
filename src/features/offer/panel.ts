import type { OfferEvaluation } from "../../engine/evaluate.ts";
import type { Context } from "../../findings/context.ts";
import type { Offer } from "../../offers/schema.ts";

/** What every panel of an offer's page is given. */
export interface PanelProps {
  readonly context: Context;
  readonly offer: Offer;
  readonly evaluation: OfferEvaluation;
}
