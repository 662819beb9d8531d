import { CHANGE_COSTS } from "../../../engine/firmness/possible-changes.ts";
import { beliefIn, type Case, comparedOffer, modelQuestion, movedTo, nameOf } from "../../case.ts";
import { breakEvenExplained } from "../../firmness/break-even-sentence.ts";
import { whatItTakesSentence } from "../../firmness/what-it-takes-sentence.ts";
import { type Explained, type MethodText, type MethodTable, notCompared, SOURCES } from "../method-section.ts";
import { pointsApart, tenths } from "../../words/points-in-words.ts";
import { capitalised, paragraph } from "../../words/sentence.ts";
import { lookup } from "../../../offers/lookup.ts";

const cheapestWay = (theCase: Case, rival: string): readonly MethodTable[] => {
  const { leader, offers } = theCase.comparison;
  const gap = (offers.find(({ id }) => id === leader)?.score ?? 0) - comparedOffer(theCase, rival).score;
  const [way] = lookup(theCase.comparison.whatItTakes ?? undefined, rival)?.sets ?? [];
  const [words = []] = whatItTakesSentence(theCase, rival)?.ways ?? [];
  if (way === undefined || way.changes.length === 0) return [];
  const gains = way.changes.map(({ question, to }) => {
    const { optionIds, values } = modelQuestion(theCase, question);
    const { mean } = beliefIn(theCase, rival, question);
    return movedTo(theCase, rival, question, values[optionIds.indexOf(to)] ?? mean);
  });
  return [
    {
      caption: `The easiest way for ${nameOf(theCase, rival)}`,
      columns: ["What would have to be so", "How", "Points"],
      rows: [
        ...words.map(({ wouldBe, kind }, index) => ({
          head: capitalised(wouldBe),
          cells: [kind, tenths(gains[index] ?? 0)],
        })),
        { head: "Together", cells: ["", tenths(gains.reduce((sum, gain) => sum + gain, 0))], isTotal: true },
        { head: "The gap", cells: ["", tenths(gap)], isTotal: true },
      ],
    },
  ];
};

const takesSays = (theCase: Case, leader: string, rival: string): string => {
  const gap = comparedOffer(theCase, leader).score - comparedOffer(theCase, rival).score;
  return paragraph(
    whatItTakesSentence(theCase, rival)?.headline,
    gap <= 1e-9 ? null : `The gap is ${pointsApart(gap)}.`,
  );
};

/** What would bring another offer level; engine §6. */
export const methodWhatItTakes = ({ theCase, offer, other }: Explained): MethodText => {
  const missing = notCompared(theCase);
  const { leader } = theCase.comparison;
  const rival = offer === leader ? other : offer;
  const isThere = missing === null && rival !== null && leader !== null;
  const breakEven = isThere ? breakEvenExplained(theCase, rival) : null;
  return {
    says: missing ?? (isThere ? takesSays(theCase, leader, rival) : ""),
    how: [
      `Of all sets of changed answers that fill the gap, the easiest is found. Today's first stays as it is. Each step counts by its effort: ${CHANGE_COSTS.unknown} where the answer isn't known and may already be better, ${CHANGE_COSTS.inWriting} to have in writing what you go by, ${CHANGE_COSTS.negotiate} to ask for a better one, ${CHANGE_COSTS.structural} where it is how the firm works. The second and third way leave out what gave most in those before.`,
      ...(breakEven === null ? [] : [breakEven]),
    ],
    tables: isThere ? cheapestWay(theCase, rival) : [],
    exact: {
      term: "Cheapest sufficient set: a multiple-choice knapsack, solved by dynamic programming; break-even value",
      formula: "least Σ effort · steps, so that Σ 100 · weight · share · (new value − partial value) ≥ gap",
      source: `${SOURCES.sinhaZoltners} What a step costs is ours.`,
    },
  };
};
