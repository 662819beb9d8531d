import { type Case, comparedOffer, nameOf } from "../../case.ts";
import { comesFirstSentence, firstInTable } from "../../comparing/lead-sentence.ts";
import { regretSentence } from "../../firmness/smaa-sentence.ts";
import {
  type Explained,
  type MethodText,
  type MethodTable,
  notCompared,
  rankedOffers,
  SOURCES,
} from "../method-section.ts";
import { aboutPoints, likelyInWords, tenths, wholePoints } from "../../words/points-in-words.ts";
import { paragraph } from "../../words/sentence.ts";
import { waysInTen } from "../../words/ways-in-ten.ts";

const firstTable = (theCase: Case): MethodTable => ({
  caption: "How often each comes first",
  columns: ["Offer", "Score", "Range", "First in"],
  rows: rankedOffers(theCase).map(({ id, score, likely }) => ({
    head: nameOf(theCase, id),
    cells: [String(wholePoints(score)), likelyInWords(likely, score), firstInTable(theCase, id) ?? "–"],
  })),
});

/** How often an offer comes first at the weights given; engine §3. */
export const methodChanceOfFirst = ({ theCase, offer }: Explained): MethodText => {
  const missing = notCompared(theCase);
  const comesFirst = comesFirstSentence(theCase, offer);
  return {
    says: missing ?? paragraph(comesFirst, "That is with your weights as they stand."),
    how: [
      "For every score that an offer could end with, its chance is set against the chance that all the others end lower; where some end level they share. Over all offers these chances sum to 1. A lead in points says little by itself: it counts for more the less the ranges overlap.",
    ],
    tables: missing === null ? [firstTable(theCase)] : [],
    exact: {
      term: "P(best) at the weights given",
      formula: "Σ over scores s P(own score = s) · P(all others < s), ties split equally; exact on the grid, not drawn",
      source: `${SOURCES.lahdelmaSalminen} Their first-rank acceptability, with the weights held fast.`,
    },
  };
};

const regretTable = (theCase: Case): MethodTable => ({
  caption: "What picking each costs",
  columns: ["Offer", "On average", "Worse pick in", "Then by"],
  rows: rankedOffers(theCase).map(({ id, regret, pBest }) => {
    const [cost, worse] = [regret ?? 0, 1 - (pBest ?? 0)];
    return {
      head: nameOf(theCase, id),
      cells: [tenths(cost), waysInTen(worse), worse <= 1e-9 ? "–" : tenths(cost / worse)],
    };
  }),
});

/** What a wrong pick would cost; engine §3. */
export const methodRegret = ({ theCase, offer }: Explained): MethodText => {
  const missing = notCompared(theCase);
  const { regret } = comparedOffer(theCase, offer);
  return {
    says:
      missing ??
      paragraph(
        regretSentence(theCase, offer),
        `Over all ways, picking ${nameOf(theCase, offer)} costs ${aboutPoints(regret ?? 0)} on average.`,
      ),
    how: [
      "In each way that the open answers could turn out, the pick is set against whichever offer then is best. Where that is the pick itself, nothing is lost; the average is over all ways. For today's first it is also what knowing everything beforehand would be worth, so asking can't be worth more.",
    ],
    tables: missing === null ? [regretTable(theCase)] : [],
    exact: {
      term: "Expected regret; the leader's is the expected value of perfect information",
      formula: "E[the best score of all] − E[own score], in points",
      source: SOURCES.howard,
    },
  };
};
