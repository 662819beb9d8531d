import type { PaySummary } from "../../engine/comparison.ts";
import { moneyInWords } from "../words/money-in-words.ts";
import { shownParts } from "../words/shown-parts.ts";

/** A part of a year's pay; parts of one label keep one shade across the years. */
interface PaidPart {
  readonly label: string;
  /** whole units of the package's currency; below 0 where costs outweigh what is paid on top */
  readonly amount: number;
  readonly text: string;
  readonly shade: number;
}

export interface PaidYear {
  readonly label: string;
  readonly parts: readonly PaidPart[];
  /** the year's sum as it is written */
  readonly total: string;
}

const PARTS = [
  { key: "base", label: "Base", shade: 0 },
  { key: "bonus", label: "Bonus, as likely", shade: 1 },
  { key: "equity", label: "Shares, after discount", shade: 2 },
  { key: "other", label: "Other, less costs", shade: 5 },
  { key: "signOn", label: "Sign-on", shade: 6 },
] as const;

/** The years of a package as a chart and a table show them; parts that are 0 in every year are left out. */
export const yearsAsPaid = ({ years, currency }: PaySummary): readonly PaidYear[] => {
  const used = PARTS.filter(({ key }) => years.some((year) => year[key] !== 0));
  return years.map((year, index) => {
    const shown = shownParts(
      used.map(({ key }) => year[key]),
      { decimals: 0, total: year.total },
    );
    return {
      label: `Year ${index + 1}`,
      parts: used.map(({ key, label, shade }, at) => ({
        label,
        amount: year[key],
        text: moneyInWords(shown[at] ?? 0, currency),
        shade,
      })),
      total: moneyInWords(year.total, currency),
    };
  });
};
