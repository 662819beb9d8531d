import type { PayYear } from "../../engine/comparison.ts";
import { type Case, comparedOffer, nameOf } from "../case.ts";
import { leaderAgainstBestPaid } from "../comparing/growth-against-pay.ts";
import { moneyInWords } from "../words/money-in-words.ts";
import { paySentence } from "../offer/pay-sentence.ts";
import { shownParts } from "../words/shown-parts.ts";
import { byRank } from "./report-ranking.ts";

const PARTS = [
  { part: "base", label: "Base" },
  { part: "bonus", label: "Bonus" },
  { part: "equity", label: "Shares" },
  { part: "signOn", label: "Sign-on" },
  { part: "other", label: "Other, less costs" },
] as const satisfies readonly { part: keyof PayYear; label: string }[];

/** Pay over four years as paid, the offers best first. */
export interface ReportPay {
  readonly tradeOff: string | null;
  readonly offers: readonly {
    readonly name: string;
    readonly sentence: string;
    /** amounts in words, years 1–4; parts that are never paid are left out; empty where pay is not known */
    readonly rows: readonly { readonly label: string; readonly amounts: readonly string[] }[];
  }[];
}

const rowsOf = (theCase: Case, offer: string): ReportPay["offers"][number]["rows"] => {
  const { pay } = comparedOffer(theCase, offer);
  if (pay === null) return [];
  const used = PARTS.filter(({ part }) => pay.years.some((year) => year[part] !== 0));
  const shown = pay.years.map((year) =>
    shownParts(
      used.map(({ part }) => year[part]),
      { decimals: 0, total: year.total },
    ),
  );
  return [
    ...used.map(({ label }, at) => ({
      label,
      amounts: shown.map((year) => moneyInWords(year[at] ?? 0, pay.currency)),
    })),
    { label: "Together", amounts: pay.years.map(({ total }) => moneyInWords(total, pay.currency)) },
  ];
};

/** What choosing the leader gives up or gains, with the one word explained that nobody knows. */
const tradeOffOf = (theCase: Case): string | null => {
  const tradeOff = leaderAgainstBestPaid(theCase);
  return tradeOff === null || !tradeOff.includes(" growth point")
    ? tradeOff
    : `${tradeOff} Growth is the score without pay.`;
};

export const reportPay = (theCase: Case): ReportPay => ({
  tradeOff: tradeOffOf(theCase),
  offers: byRank(theCase).map((id) => ({
    name: nameOf(theCase, id),
    sentence: paySentence(theCase, id),
    rows: rowsOf(theCase, id),
  })),
});
