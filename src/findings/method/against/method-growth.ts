import { type Case, nameOf } from "../../case.ts";
import { growthAgainstPay, growthOf } from "../../comparing/growth-against-pay.ts";
import { type Explained, type MethodText, type MethodTable, rankedOffers, SOURCES } from "../method-section.ts";
import { moneyInWords } from "../../words/money-in-words.ts";
import { wholePoints } from "../../words/points-in-words.ts";
import { paragraph } from "../../words/sentence.ts";

const growthTable = (theCase: Case): MethodTable => {
  const { currency } = theCase.model.preferences.pay ?? {};
  return {
    caption: "Growth and pay",
    columns: ["Offer", "Growth", "Pay a year, to you"],
    rows: rankedOffers(theCase).map(({ id, pay }) => {
      const growth = growthOf(theCase, id);
      const adjusted = pay?.adjusted ?? null;
      return {
        head: nameOf(theCase, id),
        cells: [
          growth === null ? "–" : String(wholePoints(growth)),
          adjusted === null ? "not known" : moneyInWords(adjusted, currency),
        ],
      };
    }),
  };
};

/** Growth against pay: the score in two parts. */
export const methodGrowth = ({ theCase, offer, other }: Explained): MethodText => {
  const growth = growthOf(theCase, offer);
  const alone =
    growth === null
      ? "Nothing but pay counts, so there is no growth to compare with it."
      : `Without its pay ${nameOf(theCase, offer)} scores ${wholePoints(growth)} of 100: that is its growth.`;
  return {
    says: paragraph(alone, other === null ? null : growthAgainstPay(theCase, offer, other)),
    how: [
      "Growth is the score of everything but pay, the other weights brought up to 100 in proportion. It is shown against the pay itself, in money, because that exchange is yours to make and not the weights'.",
    ],
    tables: [growthTable(theCase)],
    exact: {
      term: "The additive value without one attribute",
      formula: "growth = (score − points from pay) ÷ (1 − weight of pay)",
      source: SOURCES.keeneyRaiffa,
    },
  };
};
