import { type Context, comparedOffer } from "../../findings/context.ts";
import { ProgressBar } from "../../ui/charts/progress-bar.tsx";

/** How much of an offer's weight is answered; its sentence stands above. */
export const AnsweredFigure = ({ context, offer }: { readonly context: Context; readonly offer: string }) => (
  <ProgressBar share={comparedOffer(context, offer).answered} />
);
