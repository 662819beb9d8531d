import { beliefIn, type Case, comparedOffer, modelledOffer, nameOf } from "../../case.ts";
import { equitySentence } from "../../firmness/equity-sentence.ts";
import { type Explained, type MethodText, type MethodTable, rankedOffers, SOURCES } from "../method-section.ts";
import { payPoints, paySentence } from "../../offer/pay-sentence.ts";
import { yearsAsPaid } from "../../offer/years-as-paid.ts";
import { evidenceLabel } from "../../words/evidence-label.ts";
import { moneyInWords } from "../../words/money-in-words.ts";
import { hundredths } from "../../words/points-in-words.ts";
import { lowered, paragraph } from "../../words/sentence.ts";
import { percentInWords } from "../../words/share-in-words.ts";

const years = (theCase: Case, offer: string): readonly MethodTable[] => {
  const { pay } = comparedOffer(theCase, offer);
  if (pay === null) return [];
  const paid = yearsAsPaid(pay);
  return [
    {
      caption: `What ${nameOf(theCase, offer)} pays, year by year`,
      columns: ["", ...(paid[0]?.parts ?? []).map(({ label }) => label), "Together"],
      rows: [
        ...paid.map(({ label, parts, total }) => ({ head: label, cells: [...parts.map(({ text }) => text), total] })),
        {
          head: "Average that counts",
          cells: [...(paid[0]?.parts ?? []).map(() => ""), moneyInWords(pay.averageYear, pay.currency)],
          isTotal: true,
        },
      ],
    },
  ];
};

/** From the yearly pay to its worth and its points; null where it doesn't count yet. */
const whatItIsWorth = (theCase: Case, offer: string): string | null => {
  const { pay } = comparedOffer(theCase, offer);
  const { currency, floor, target } = theCase.model.preferences.pay ?? {};
  const question = theCase.model.questions.find(({ kind }) => kind === "pay")?.id;
  if (pay?.partial === undefined || pay.partial === null || pay.adjusted === null || question === undefined)
    return null;
  const { mean } = beliefIn(theCase, offer, question);
  const evidence = evidenceLabel(theCase.model.rubric, modelledOffer(theCase, offer).offer.pay?.evidence);
  const points = payPoints(theCase, offer);
  return paragraph(
    `You need ${moneyInWords(floor ?? 0, currency)}, which is worth 0; past ${moneyInWords(target ?? 0, currency)}, worth 1, more would not change your choice. ${moneyInWords(pay.adjusted, currency)} is ${percentInWords(pay.partial)} of the way, so it is worth ${hundredths(pay.partial)}.`,
    hundredths(mean) === hundredths(pay.partial)
      ? null
      : `As you know it (${lowered(evidence)}), it counts as ${hundredths(mean)}.`,
    points === null ? null : `That is ${points}.`,
  );
};

/** Where equity decides which of the two pays more. */
const whatEquityDecides = (theCase: Case, offer: string, other: string | null): readonly string[] => {
  if (other === null) return [];
  const said = [equitySentence(theCase, offer, other), equitySentence(theCase, other, offer)].find(
    (each) => each !== null,
  );
  return said === undefined ? [] : [`${said} A year's pay moves in a straight line with that share, so it is exact.`];
};

/** What pay is worth; engine §8. */
export const methodPay = ({ theCase, offer, other }: Explained): MethodText => {
  const paid = (id: string): boolean => comparedOffer(theCase, id).pay !== null;
  const shown = [offer, ...rankedOffers(theCase).map(({ id }) => id)].find(paid) ?? offer;
  const worth = whatItIsWorth(theCase, shown);
  return {
    says: paid(shown)
      ? `${nameOf(theCase, shown)}: ${paySentence(theCase, shown)}`
      : `What ${nameOf(theCase, shown)} pays is not known yet: without the base pay nothing can be worked out.`,
    how: [
      ...(worth === null ? [] : [worth]),
      "Each year counts as it is paid: a bonus as far as it is likely, shares in the year they vest and less what may never be sold, a sign-on once, in the first year. The mean of the first years is what counts, brought to your currency and to the cost of living where you set what you need. A missing rate leaves pay unknown; it is never taken as 1.",
      ...whatEquityDecides(theCase, offer, other),
    ],
    tables: years(theCase, shown),
    exact: {
      term: "A linear value function between need and enough",
      formula: "worth = (average year · 100 ÷ cost of living · rate − need) ÷ (enough − need), kept within 0 and 1",
      source: SOURCES.keeneyRaiffa,
    },
  };
};
