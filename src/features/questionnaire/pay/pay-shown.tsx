import { payPoints, paySentence } from "../../../findings/offer/pay-sentence.ts";
import type { Offer } from "../../../offers/schema.ts";
import { useFile } from "../../../state/live/use-file.ts";
import type { EvaluatedOffer } from "../../../state/use-offer-evaluation.ts";
import { PayWorth } from "./pay-worth.tsx";
import { PayYears } from "./preferences/pay-years.tsx";

interface PayShownProps {
  readonly offer: Offer;
  readonly evaluated: EvaluatedOffer;
}

/** What the pay comes to: by year, and to the person. */
export const PayShown = ({ offer, evaluated }: PayShownProps) => {
  const { preferences } = useFile();
  const { theCase, evaluation } = evaluated;
  return (
    <>
      <PayYears summary={evaluation.pay} sentence={paySentence(theCase, offer.id)} />
      <PayWorth
        pay={offer.pay}
        summary={evaluation.pay}
        preferences={preferences?.pay}
        points={payPoints(theCase, offer.id)}
      />
    </>
  );
};
