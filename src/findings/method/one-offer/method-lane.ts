import { LANE_SHOWN } from "../../../engine/offer/lanes.ts";
import { comparedOffer, nameOf } from "../../case.ts";
import { laneLabel, laneSentence, laneSigns } from "../../offer/lane-sentence.ts";
import type { Explained, MethodText } from "../method-section.ts";
import { hundredths } from "../../words/points-in-words.ts";
import { capitalised, lowered, paragraph, sentence } from "../../words/sentence.ts";

/** What kind of job it reads as; engine §7. */
export const methodLane = ({ theCase, offer }: Explained): MethodText => {
  const { lane } = comparedOffer(theCase, offer);
  const { headline, detail } = laneSentence(theCase, offer);
  const first = lane.first ?? lane;
  const signs = laneSigns(theCase, offer, first.id);
  const name = nameOf(theCase, offer);
  return {
    says: paragraph(sentence(`${name}: ${lowered(headline)}`), detail),
    how: [
      "Each kind of job has answers that speak for it, some more strongly than others. An answer counts as far as it is believed, and how well a kind fits is what speaks for it over all that could.",
      `The best fit is shown from ${hundredths(LANE_SHOWN.from)} on, if it is ${hundredths(LANE_SHOWN.aheadBy)} ahead of the next; else the offer stands between the two. The job's title plays no part.`,
    ],
    tables: [
      {
        caption: `The two kinds that fit ${name} best`,
        columns: ["Kind of job", "Fit"],
        rows: [first, lane.next].map(({ id, fit }) => ({ head: laneLabel(theCase, id), cells: [hundredths(fit)] })),
      },
      ...(signs.length === 0
        ? []
        : [
            {
              caption: `Answers that speak for ${lowered(laneLabel(theCase, first.id))}`,
              columns: ["On", "Your answer", "How known"],
              rows: signs.map(({ topic, answer, evidence }) => ({
                head: capitalised(topic),
                cells: [answer, evidence],
              })),
              inWords: true,
            },
          ]),
    ],
    exact: {
      term: "Expected strength of the signs over the strength possible",
      formula: "fit = Σ over signs strength · belief ÷ Σ over questions of the strongest sign",
      source: "Signs, strengths and both thresholds are ours.",
    },
  };
};
