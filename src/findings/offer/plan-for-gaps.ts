import { lost } from "../../engine/offer/stake.ts";
import { weightCalculation } from "../../rubric/default-weights.ts";
import { lookup } from "../../offers/lookup.ts";
import { type Case, comparedOffer, criterionInSentence, nameOf, weightOf } from "../case.ts";
import { listInWords } from "../words/list-in-words.ts";
import { sentence } from "../words/sentence.ts";

/** Fewer points lost than this leave no gap worth a plan. */
const WORTH_A_PLAN = 2;
const MOST_GAPS = 3;

/** What to build up beside an offer that was chosen. */
export interface Plan {
  /** "Harbor Health gives you least in evaluation depth and mentorship." */
  readonly gaps: string;
  /** what answers those gaps first, then what helps everywhere */
  readonly steps: readonly { readonly says: string; readonly sources: readonly string[] }[];
}

/** The rubric's criteria on which an offer loses most, most first; pay is nothing to build up, nor is an own criterion. */
const gapsOf = (theCase: Case, offer: string): readonly string[] => {
  const { criteria } = comparedOffer(theCase, offer);
  return theCase.model.criteria
    .filter(({ id, own }) => !own && id !== "pay")
    .map(({ id }) => ({ id, lost: lost(weightOf(theCase, id), lookup(criteria, id)?.contribution ?? 0) }))
    .filter((criterion) => criterion.lost >= WORTH_A_PLAN)
    .toSorted((a, b) => b.lost - a.lost)
    .slice(0, MOST_GAPS)
    .map(({ id }) => id);
};

/** The rubric's advice on what to build up, for the gaps of a chosen offer; null where it leaves none worth a plan. */
export const planForGaps = (theCase: Case, offer: string): Plan | null => {
  const gaps = gapsOf(theCase, offer);
  if (gaps.length === 0) return null;
  const { rubric } = theCase.model;
  const paragraphs = new Set(
    weightCalculation(rubric).flatMap((row) => (gaps.includes(row.criterion) ? row.paragraphs : [])),
  );
  const answersAGap = (sources: readonly string[]): boolean => sources.some((source) => paragraphs.has(source));
  const steps = rubric.advice.filter(({ acts }) => acts !== "none" && acts.buildUp);
  return {
    gaps: sentence(
      `${nameOf(theCase, offer)} gives you least in ${listInWords(gaps.map((id) => criterionInSentence(theCase, id)))}`,
    ),
    steps: steps.toSorted((a, b) => Number(answersAGap(b.sources)) - Number(answersAGap(a.sources))),
  };
};
