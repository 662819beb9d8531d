import { answeredInWords } from "../../offer/answered-sentence.ts";
import { comparedOffer, criterionTitle, modelledOffer, nameOf, weightOf } from "../../case.ts";
import type { Explained, MethodText } from "../method-section.ts";
import { exactWeight } from "../../words/points-in-words.ts";
import { percentInWords } from "../../words/share-in-words.ts";

/** The share of weight answered; engine §2. */
export const methodAnswered = ({ theCase, offer }: Explained): MethodText => {
  const { beliefs } = modelledOffer(theCase, offer);
  const { weight, questions } = answeredInWords(theCase, offer);
  const rows = theCase.model.criteria.map(({ id, questions: own }) => {
    const known = own.filter((position) => beliefs[position]?.known === true);
    const share = known.reduce((sum, position) => sum + (theCase.model.questions[position]?.share ?? 0), 0);
    return {
      id,
      head: criterionTitle(theCase, id),
      cells: [
        exactWeight(weightOf(theCase, id)),
        `${known.length} of ${own.length}`,
        exactWeight(share * weightOf(theCase, id)),
      ],
    };
  });
  return {
    says: `${nameOf(theCase, offer)}: ${weight}, ${questions}.`,
    how: [
      "A question counts by its share of the weight, so a heavy one that is open leaves more unsaid than a light one. Every answer counts here, however you know it.",
      "“I don't know” and no answer yet look different on the page and score the same: as it usually turns out.",
    ],
    tables: [
      {
        caption: `What is answered at ${nameOf(theCase, offer)}`,
        columns: ["Criterion", "Weight", "Questions", "Weight answered"],
        rows: [
          ...rows,
          {
            head: "All together",
            cells: [
              "100",
              `${beliefs.filter(({ known }) => known).length} of ${beliefs.length}`,
              percentInWords(comparedOffer(theCase, offer).answered),
            ],
            isTotal: true,
          },
        ],
      },
    ],
    exact: {
      term: "Share of the weight with a known answer",
      formula: "answered = Σ over known questions weight · share",
      source: "A plain sum; there is no term for it.",
    },
  };
};
