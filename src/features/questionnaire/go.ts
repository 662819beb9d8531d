import type { EvaluatedOffer } from "../../state/use-offer-evaluation.ts";
import type { Offer } from "../../offers/schema.ts";
import type { Step } from "./steps.ts";

/** The ways on from a step. */
export interface Go {
  readonly back: () => void;
  readonly next: () => void;
  /** next leads to the offer's page */
  readonly isLast: boolean;
}

/** What every kind of step is given. */
export interface StepProps {
  readonly offer: Offer;
  readonly step: Step;
  readonly evaluated: EvaluatedOffer;
  readonly go: Go;
}
