import type { PaySummary } from "../../../../engine/comparison.ts";
import { moneyInWords } from "../../../../findings/words/money-in-words.ts";
import { yearsAsPaid } from "../../../../findings/offer/years-as-paid.ts";
import { Card } from "../../../../ui/card.tsx";
import { YearBars } from "../../../../ui/charts/bars/year-bars.tsx";

interface PayYearsProps {
  /** null without a usable package */
  readonly summary: PaySummary | null;
  /** what the years come to, in a sentence or two */
  readonly sentence: string;
}

/** What is paid in each of the first four years, part by part. */
export const PayYears = ({ summary, sentence }: PayYearsProps) => (
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
