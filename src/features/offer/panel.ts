import type { OfferEvaluation } from "../../engine/evaluate.ts";
import type { Case } from "../../findings/case.ts";
import type { Offer } from "../../offers/schema.ts";

/** What every panel of an offer's page is given. */
export interface PanelProps {
  readonly theCase: Case;
  readonly offer: Offer;
  readonly evaluation: OfferEvaluation;
}
