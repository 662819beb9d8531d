import { modelledOffer } from "../../../findings/case.ts";
import { payPoints, paySentence } from "../../../findings/offer/pay-sentence.ts";
import type { Offer } from "../../../offers/schema.ts";
import { useFile } from "../../../state/live/use-file.ts";
import type { EvaluatedOffer } from "../../../state/use-offer-evaluation.ts";
import { PayWorth } from "./pay-worth.tsx";
import type { PaySummary } from "../../../engine/comparison.ts";
import { moneyInWords } from "../../../findings/words/money-in-words.ts";
import { yearsAsPaid } from "../../../findings/offer/years-as-paid.ts";
import { Card } from "../../../ui/card.tsx";
import { YearBars } from "../../../ui/charts/bars/year-bars.tsx";

interface PayYearsProps {
  /** null without a usable package */
  readonly summary: PaySummary | null;
  /** what the years come to, in a sentence or two */
  readonly sentence: string;
}

/** What is paid in each of the first four years, part by part. */
const PayYears = ({ summary, sentence }: PayYearsProps) => (
  <Card title="Years as paid" intro={sentence}>
    {summary !== null && (
      <YearBars
        caption="What is paid in each year, by part"
        years={yearsAsPaid(summary)}
        average={{
          amount: summary.averageYear,
          label: `average ${moneyInWords(summary.averageYear, summary.currency)}`,
        }}
      />
    )}
  </Card>
);

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
        pay={modelledOffer(theCase, offer.id).offer.pay}
        summary={evaluation.pay}
        preferences={preferences?.pay}
        points={payPoints(theCase, offer.id)}
      />
    </>
  );
};
