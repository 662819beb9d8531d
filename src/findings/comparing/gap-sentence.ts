import { TOLERANCE } from "../../engine/units.ts";
import { type Case, comparedOffer, criterionInSentence, nameOf } from "../case.ts";
import { areTooClose } from "./shared-places.ts";
import type { Headline } from "../words/headline.ts";
import { listInWords } from "../words/list-in-words.ts";
import { tenths } from "../words/points-in-words.ts";
import { paragraph, sentence } from "../words/sentence.ts";
import { shownParts } from "../words/shown-parts.ts";
import { differsRounded, shownApart } from "../words/shown-points.ts";
import { lookup } from "../../offers/lookup.ts";

/** A part below this is not worth a word, in points. */
const WORTH_A_WORD = 0.5;

/** What one criterion adds to the gap between two offers, in points; below 0 where it speaks for the one behind. */
export interface GapPart {
  readonly criterion: string;
  readonly points: number;
  /** points as they are shown, to one decimal: those of all criteria sum to the gap as it is shown */
  readonly shown: number;
}

/** The gap between two offers by criterion, largest first; the parts sum to the difference of the scores; engine §2. */
export const gapByCriterion = (theCase: Case, ahead: string, behind: string): readonly GapPart[] => {
  const [front, back] = [comparedOffer(theCase, ahead), comparedOffer(theCase, behind)];
  const parts = theCase.model.criteria.map(({ id }) => ({
    criterion: id,
    points: (lookup(front.criteria, id)?.contribution ?? 0) - (lookup(back.criteria, id)?.contribution ?? 0),
  }));
  const shown = shownParts(
    parts.map(({ points }) => points),
    { decimals: 1, total: Number(tenths(front.score - back.score)) },
  );
  return parts
    .map(({ criterion, points }, index) => ({ criterion, points, shown: shown[index] ?? 0 }))
    .toSorted((a, b) => b.points - a.points);
};

/** What the gap to one decimal is called where it reads otherwise than the whole points beside it; else empty. */
export const beforeRounding = (theCase: Case, one: string, other: string): string =>
  differsRounded(comparedOffer(theCase, one).score, comparedOffer(theCase, other).score) ? ", before rounding" : "";

const titles = (theCase: Case, parts: readonly GapPart[]): string =>
  listInWords(parts.map(({ criterion }) => criterionInSentence(theCase, criterion)));

const speaking = (theCase: Case, parts: readonly GapPart[], name: string): string | null =>
  parts.length === 0 ? null : `${titles(theCase, parts)} ${parts.length === 1 ? "speaks" : "speak"} for ${name}`;

/**
 * "Why Harbor Health is 11 points ahead of Northwind", and under it what carries the gap and what speaks against it.
 * The two may be given in either order.
 */
export const gapSentence = (theCase: Case, one: string, other: string): Headline => {
  const isAhead = comparedOffer(theCase, one).score >= comparedOffer(theCase, other).score;
  const [ahead, behind] = isAhead ? [one, other] : [other, one];
  const [front, back] = [nameOf(theCase, ahead), nameOf(theCase, behind)];
  const gap = comparedOffer(theCase, ahead).score - comparedOffer(theCase, behind).score;
  const parts = gapByCriterion(theCase, ahead, behind);
  const forIt = parts.filter(({ points }) => points >= WORTH_A_WORD).slice(0, 2);
  const against = parts.filter(({ points }) => points <= -WORTH_A_WORD).slice(-2);
  const why = [speaking(theCase, forIt, front), speaking(theCase, against.toReversed(), back)].filter(
    (each) => each !== null,
  );
  return {
    headline:
      gap < TOLERANCE
        ? `Why ${front} and ${back} have the same score`
        : `Why ${front} is ${shownApart(comparedOffer(theCase, ahead).score, comparedOffer(theCase, behind).score)} ahead of ${back}`,
    detail: paragraph(
      areTooClose(theCase.comparison, ahead, behind) ? "Too close to tell them apart." : null,
      why.length === 0 ? "They differ little on every criterion." : sentence(why.join(", while ")),
    ),
  };
};
