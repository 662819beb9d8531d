import type { ComparedOffer } from "../../engine/comparison.ts";
import { verdictLabel } from "../../findings/offer/out-sentence.ts";
import { comparisonHeadline } from "../../findings/comparing/comparison-headline.ts";
import { type Case, nameOf } from "../../findings/case.ts";
import { likelyInWords, wholePoints } from "../../findings/words/points-in-words.ts";
import { percentInWords } from "../../findings/words/share-in-words.ts";
import { placeLabels } from "../../findings/comparing/shared-places.ts";
import { type Column, textTable } from "./text-table.ts";

/** Wide enough for most names and flags, and for a row to stay within some 120 columns. */
const MOST = { offer: 26, flag: 40 } as const;

/** The raised flags by name, one below the other, and how many more are possible. */
const flagsInWords = (theCase: Case, { flags, answered }: ComparedOffer): readonly string[] => {
  const titleOf = (id: string) => theCase.model.rubric.flags.find((flag) => flag.id === id)?.title ?? id;
  const raised = flags.flatMap(({ id, state }) => (state === "raised" ? [titleOf(id)] : []));
  const possible = flags.length - raised.length;
  return possible === 0 || answered === 0 ? raised : [...raised, `${possible} possible`];
};

const columnsOf = (theCase: Case): readonly Column<ComparedOffer>[] => {
  const places = placeLabels(theCase.comparison);
  return [
    { title: "Place", value: ({ id }) => places.get(id) ?? "", align: "right" },
    { title: "Offer", value: ({ id }) => nameOf(theCase, id), most: MOST.offer },
    { title: "Score", value: ({ score }) => String(wholePoints(score)), align: "right" },
    {
      title: "Likely",
      value: ({ score, likely }) => likelyInWords(likely, score).replace("likely ", ""),
    },
    { title: "Answered", value: ({ answered }) => percentInWords(answered), align: "right" },
    { title: "Verdict", value: ({ id }) => verdictLabel(theCase, id) },
    { title: "Signs", value: (offer) => flagsInWords(theCase, offer), most: MOST.flag },
  ];
};

/** The ranking for a terminal: the finding as a sentence, then the offers, best first. */
export const scoreTable = (theCase: Case): string => {
  const { headline, detail } = comparisonHeadline(theCase);
  const { offers } = theCase.comparison;
  const opening = `${headline}\n${detail === "" ? "" : `${detail}\n`}`;
  if (offers.length === 0) return opening;
  const ranked = offers.toSorted((a, b) => a.rank - b.rank);
  return `${opening}\n${textTable(columnsOf(theCase), ranked)}`;
};
