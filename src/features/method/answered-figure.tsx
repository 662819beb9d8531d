import { type Case, comparedOffer } from "../../findings/case.ts";
import { ProgressBar } from "../../ui/charts/bars/progress-bar.tsx";

/** How much of an offer's weight is answered; its sentence stands above. */
export const AnsweredFigure = ({ theCase, offer }: { readonly theCase: Case; readonly offer: string }) => (
  <ProgressBar share={comparedOffer(theCase, offer).answered} />
);
