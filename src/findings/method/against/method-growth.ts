import { type Case, nameOf } from "../../case.ts";
import { growthAgainstPay, growthOf } from "../../comparing/growth-against-pay.ts";
import { type Explained, type MethodSection, type MethodTable, rankedOffers } from "../method-section.ts";
import { SOURCES } from "../one-offer/method-sources.ts";
import { moneyInWords } from "../../words/money-in-words.ts";
import { wholePoints } from "../../words/points-in-words.ts";
import { paragraph } from "../../words/sentence.ts";

const growthTable = (context: Case): MethodTable => {
  const { currency } = context.model.preferences.pay ?? {};
  return {
    caption: "Growth and pay",
    columns: ["Offer", "Growth", "Pay a year, to you"],
    rows: rankedOffers(context).map(({ id, pay }) => {
      const growth = growthOf(context, id);
      const adjusted = pay?.adjusted ?? null;
      return {
        head: nameOf(context, id),
        cells: [
          growth === null ? "–" : String(wholePoints(growth)),
          adjusted === null ? "not known" : moneyInWords(adjusted, currency),
        ],
      };
    }),
  };
};

/** Growth against pay: the score in two parts. */
export const methodGrowth = ({ context, offer, other }: Explained): MethodSection => {
  const growth = growthOf(context, offer);
  const alone =
    growth === null
      ? "Nothing but pay counts, so there is no growth to set against it."
      : `Without its pay ${nameOf(context, offer)} scores ${wholePoints(growth)} of 100: that is its growth.`;
  return {
    id: "growth",
    title: "Growth against pay",
    says: paragraph(alone, other === null ? null : growthAgainstPay(context, offer, other)),
    how: [
      "Growth is the score of everything but pay, the other weights brought up to 100 in proportion. It is shown against the pay itself, in money, because that exchange is yours to make and not the weights'.",
    ],
    tables: [growthTable(context)],
    exact: {
      term: "The additive value without one attribute",
      formula: "growth = (score − points from pay) ÷ (1 − weight of pay)",
      source: SOURCES.keeneyRaiffa,
    },
  };
};
