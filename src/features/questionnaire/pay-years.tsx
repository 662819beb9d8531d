import type { PaySummary, PayYear } from "../../engine/comparison.ts";
import { moneyInWords } from "../../findings/money-in-words.ts";
import { percentInWords } from "../../findings/share-in-words.ts";
import type { Pay } from "../../offers/pay-schema.ts";
import { Card } from "../../ui/card.tsx";
import { type Year, YearBars } from "../../ui/year-bars.tsx";

interface PayYearsProps {
  readonly pay: Pay | undefined;
  readonly summary: PaySummary | null;
  /** what the years come to, in a sentence or two */
  readonly sentence: string;
}

const SHADES = { base: 0, bonus: 2, equity: 3, other: 5, signOn: 6 } as const;
const PARTS = ["base", "bonus", "equity", "other", "signOn"] as const;

const weighed = (name: string, share: number | undefined, word: string): string =>
  share === undefined || share === 1 ? name : `${name}, ${percentInWords(share)} ${word}`;

const otherLabel = ({ otherYearly = 0, yearlyCosts = 0 }: Pay): string => {
  if (yearlyCosts === 0) return "Other";
  return otherYearly > yearlyCosts ? "Other, after costs" : "Costs";
};

const labelsOf = (pay: Pay): Readonly<Record<(typeof PARTS)[number], string>> => ({
  base: "Base",
  bonus: weighed("Bonus", pay.bonus?.likelihood, "likely"),
  equity: weighed("Shares", 1 - (pay.equity?.discount ?? 0), "counted"),
  other: otherLabel(pay),
  signOn: "Sign-on",
});

const yearOf = (pay: Pay, currency: string | null, year: PayYear, index: number): Year => {
  const labels = labelsOf(pay);
  return {
    label: `Year ${index + 1}`,
    parts: PARTS.map((part) => ({
      label: labels[part],
      amount: year[part],
      text: moneyInWords(year[part], currency),
      shade: SHADES[part],
    })),
    total: moneyInWords(year.total, currency),
  };
};

/** What is paid in each of the first four years, part by part. */
export const PayYears = ({ pay, summary, sentence }: PayYearsProps) => (
  <Card title="Years as paid" intro={sentence}>
    {pay !== undefined && summary !== null && (
      <YearBars
        caption="What is paid in each year, by part"
        years={summary.years.map((year, index) => yearOf(pay, summary.currency, year, index))}
        average={{
          amount: summary.averageYear,
          label: `average ${moneyInWords(summary.averageYear, summary.currency)}`,
        }}
      />
    )}
  </Card>
);
