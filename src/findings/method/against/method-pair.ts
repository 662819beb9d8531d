import { TELLS_APART } from "../../../engine/distribution/better.ts";
import { TOLERANCE } from "../../../engine/units.ts";
import { type Case, comparedOffer, criterionTitle, nameOf } from "../../case.ts";
import { gapByCriterion, gapSentence } from "../../comparing/gap-sentence.ts";
import { areTooClose } from "../../comparing/shared-places.ts";
import { type Explained, type MethodText, type MethodTable, notCompared, SOURCES } from "../method-section.ts";
import { hundredths, signedHundredths } from "../../words/points-in-words.ts";
import { paragraph } from "../../words/sentence.ts";
import { shareInWords } from "../../words/share-in-words.ts";
import { shownApart } from "../../words/shown-points.ts";
import { inWaysInTen } from "../../words/ways-in-ten.ts";
import { lookup } from "../../../offers/lookup.ts";

/** The two by score, the one ahead first. */
const byScore = (theCase: Case, one: string, other: string): readonly [string, string] =>
  comparedOffer(theCase, one).score >= comparedOffer(theCase, other).score ? [one, other] : [other, one];

const gapTable = (theCase: Case, ahead: string, behind: string): MethodTable => {
  const [front, back] = [comparedOffer(theCase, ahead), comparedOffer(theCase, behind)];
  const points = (offer: typeof front, id: string): string => hundredths(lookup(offer.criteria, id)?.contribution ?? 0);
  return {
    caption: `${nameOf(theCase, ahead)} against ${nameOf(theCase, behind)}`,
    columns: ["Criterion", nameOf(theCase, ahead), nameOf(theCase, behind), "Difference"],
    rows: [
      ...gapByCriterion(theCase, ahead, behind).map(({ criterion, points: difference }) => ({
        id: criterion,
        head: criterionTitle(theCase, criterion),
        cells: [points(front, criterion), points(back, criterion), signedHundredths(difference)],
      })),
      {
        head: "All together",
        cells: [hundredths(front.score), hundredths(back.score), signedHundredths(front.score - back.score)],
        isTotal: true,
      },
    ],
  };
};

const gapSays = (theCase: Case, ahead: string, behind: string): string => {
  const gap = comparedOffer(theCase, ahead).score - comparedOffer(theCase, behind).score;
  const [front, back] = [nameOf(theCase, ahead), nameOf(theCase, behind)];
  return paragraph(
    gap < TOLERANCE
      ? `${front} and ${back} have the same score.`
      : `${front} is ${shownApart(comparedOffer(theCase, ahead).score, comparedOffer(theCase, behind).score)} ahead of ${back}.`,
    gapSentence(theCase, ahead, behind).detail,
  );
};

/** Why one is ahead of another; engine §2. */
export const methodGap = ({ theCase, offer, other }: Explained): MethodText => {
  const pair = other === null ? null : byScore(theCase, offer, other);
  return {
    says: pair === null ? (notCompared(theCase) ?? "") : gapSays(theCase, ...pair),
    how: [
      "What each criterion gives to the one is set against what it gives to the other. The differences sum to the difference of the scores; there is nothing else in it. The figures are rounded to two decimals.",
    ],
    tables: pair === null ? [] : [gapTable(theCase, ...pair)],
    exact: {
      term: "Difference of two additive values",
      formula: "score(a) − score(b) = Σ over criteria (contribution to a − contribution to b)",
      source: SOURCES.keeneyRaiffa,
    },
  };
};

const apartSays = (theCase: Case, one: string, other: string): string => {
  const { better } = theCase.comparison;
  const ahead = (a: string, b: string): number => lookup(lookup(better ?? undefined, a), b) ?? 0;
  const [front, back] = ahead(one, other) >= ahead(other, one) ? [one, other] : [other, one];
  const often = `${nameOf(theCase, front)} is ahead of ${nameOf(theCase, back)} ${inWaysInTen(ahead(front, back), "the open answers could turn out")}`;
  return areTooClose(theCase.comparison, one, other)
    ? `${often}. That is too close to tell them apart, so they share a place.`
    : `${often}, which is enough to tell them apart.`;
};

/** When two offers share a place; engine §3. */
export const methodToldApart = ({ theCase, offer, other }: Explained): MethodText => ({
  says: notCompared(theCase) ?? (other === null ? "" : apartSays(theCase, offer, other)),
  how: [
    `Points that differ by less than the open answers could move them are no difference. Two offers can't be told apart when neither is ahead of the other in ${shareInWords(TELLS_APART)} of the ways or more. Going down the scores, an offer shares the place of the first one there from which it can't be told apart.`,
  ],
  tables: [],
  exact: {
    term: "Probability that one score exceeds the other, ties half",
    formula: "P(a > b) + ½ · P(a = b), from the same grid of 0.01 points; told apart from ⅔ on",
    source: "Where the line is drawn, at 2 to 1, is ours.",
  },
});
