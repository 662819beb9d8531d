import { dominanceSentences } from "../../firmness/dominance-sentence.ts";
import { type Explained, type MethodText, notCompared, SOURCES } from "../method-section.ts";
import { paragraph } from "../../words/sentence.ts";

const PAIRS_SHOWN = 5;

/** Who is at least as good on everything; engine §5. */
export const methodDominance = ({ theCase }: Explained): MethodText => {
  const sentences = dominanceSentences(theCase);
  return {
    says:
      notCompared(theCase) ??
      (sentences.length === 0
        ? "No offer is at least as good as another on every criterion, so how you weigh them matters between any two."
        : paragraph(...sentences.slice(0, PAIRS_SHOWN))),
    how: [
      "One offer is better all round than another when it is worth at least as much on every criterion, and more on one. Then no weights could reverse that. It is certain when it holds even with the one at its worst and the other at its best.",
    ],
    tables: [],
    exact: {
      term: "Dominance, by means; certain dominance, by worst against best case",
      formula: "a over b: partial value of a ≥ that of b on every criterion, and > on one",
      source: SOURCES.keeneyRaiffa,
    },
  };
};
