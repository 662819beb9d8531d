import { questionContributions } from "../../../engine/offer/question-contributions.ts";
import { TOLERANCE } from "../../../engine/units.ts";
import { type Case, comparedOffer, modelledOffer, nameOf, topicOf } from "../../case.ts";
import { listInWords } from "../../words/list-in-words.ts";
import type { Explained, MethodText } from "../method-section.ts";
import { likelyInWords, tenths, wholePoints } from "../../words/points-in-words.ts";
import { atFaceValue } from "../../comparing/score-explained.ts";
import { paragraph } from "../../words/sentence.ts";

const WIDEST = 3;
/** Less than this, in points, would be shown as nothing. */
const WORTH_NAMING = 0.05;

const whatWidensIt = (theCase: Case, offer: string): string => {
  const widest = questionContributions(theCase.model, modelledOffer(theCase, offer).beliefs)
    .filter(({ spread }) => spread >= WORTH_NAMING)
    .toSorted((a, b) => b.spread - a.spread)
    .slice(0, WIDEST)
    .map(({ question, spread }) => {
      const topic = topicOf(theCase, theCase.model.questions[question]?.id ?? "");
      return `${topic} (${tenths(spread)} points, give or take)`;
    });
  if (widest.length === 0) return "No open answer moves it by enough to show.";
  return `Widest open: ${listInWords(widest)}. Each of them that becomes certain narrows the range.`;
};

/** The likely range; engine §2. The picture of the distribution stands with it. */
export const methodLikelyRange = ({ theCase, offer }: Explained): MethodText => {
  const { likely, score } = comparedOffer(theCase, offer);
  const name = nameOf(theCase, offer);
  const isCertain = likely[1] - likely[0] <= TOLERANCE;
  return {
    says: isCertain
      ? `Nothing that counts is open at ${name}, so its score stays at ${wholePoints(score)}.`
      : `${name} is at ${wholePoints(score)}, ${likelyInWords(likely, score)}: in 8 of 10 ways or more that its open answers could turn out, the score ends there, below it in one of ten at most, and above it as well.`,
    how: [
      whatWidensIt(theCase, offer),
      "All ways in which the answers could turn out are worked out with their chances; nothing is drawn at random. The dot is the score, the mean of all of them, and the band is always drawn so that it holds the dot: the end of a band is not a forecast.",
    ],
    tables: [],
    exact: {
      term: "10th and 90th percentile of the score's distribution",
      formula: "by convolution of the questions' contributions on a grid of 0.01 points",
      source: "The questions are taken as independent of each other, which is an assumption of ours.",
    },
  };
};

/** What the score would be with every answer at its word; engine §2. */
export const methodWorstAndBest = ({ theCase, offer }: Explained): MethodText => {
  const { worst, best, score } = comparedOffer(theCase, offer);
  const isOutside = score < worst - 0.5 || score > best + 0.5;
  return {
    says: paragraph(`${nameOf(theCase, offer)} is at ${wholePoints(score)}.`, atFaceValue(theCase, offer)),
    how: [
      "Here every answer that you go by is taken at its word. Everything you don't know turns out at its worst, then at its best. Chances play no part in it.",
      ...(isOutside
        ? ["The score lies outside of it, because what is not in writing is not believed in full."]
        : ["The score may lie outside of it, because what is not in writing is not believed in full."]),
    ],
    tables: [],
    exact: {
      term: "Worst and best case at face value",
      formula: "known: the value of the answer chosen; unknown: the lowest, then the highest value of its options",
      source: "Bounds of the additive value, without probabilities.",
    },
  };
};
