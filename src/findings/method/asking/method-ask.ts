import type { AskItem } from "../../../engine/comparison.ts";
import { TOLERANCE } from "../../../engine/units.ts";
import { getItInWriting } from "../../asking/get-it-in-writing.ts";
import {
  beliefIn,
  type Case,
  comparedOffer,
  modelQuestion,
  movedTo,
  nameOf,
  optionLabel,
  topicOf,
} from "../../case.ts";
import {
  type Explained,
  type MethodRow,
  type MethodText,
  type MethodTable,
  notCompared,
  SOURCES,
} from "../method-section.ts";
import { type SourcesCould, sourcesCould } from "../../sources/one-source-could.ts";
import { aboutPoints, hundredths, tenths } from "../../words/points-in-words.ts";
import { capitalised, paragraph, sentence } from "../../words/sentence.ts";
import { percentInWords } from "../../words/share-in-words.ts";
import { inWaysInTen } from "../../words/ways-in-ten.ts";

const SHOWN_FROM = 0.05;

/** "0.9 points"; "less than 0.1 points" for what would round to nothing. */
const points = (figure: number): string => (figure < SHOWN_FROM ? "less than 0.1 points" : `${tenths(figure)} points`);

/** That no answer by itself can change who is first, and which source could. */
const noSingleAnswer = (could: SourcesCould | null): string => {
  switch (could?.kind) {
    case "one":
      return sentence(`No single answer can change who is first, but one source could: ${could.turn}`);
    case "several":
      return sentence(
        `No single answer can change who is first, but one of ${could.count} could, by being right or wrong as a whole: ${could.listed}`,
      );
    case "other-first":
      return sentence(
        `No single answer can change who is first, but ${could.first} is first if each source is right or wrong as a whole: ${could.listed}`,
      );
    default:
      return "No single answer can change who is first.";
  }
};

const askSays = (theCase: Case, { offer, question, evppi, switchProbability, spread }: AskItem): string => {
  const where = `${topicOf(theCase, question)} at ${nameOf(theCase, offer)}`;
  if (theCase.comparison.offers.length < 2)
    return `${capitalised(where)} is the most telling to ask about: it could move the score by ${points(spread)}, give or take.`;
  return evppi > TOLERANCE
    ? `The most telling to ask about is ${where}: the answer could change who is first ${inWaysInTen(switchProbability, "it could turn out")}, and knowing it makes your pick ${aboutPoints(evppi)} better on average.`
    : paragraph(
        noSingleAnswer(sourcesCould(theCase)),
        `So they are ordered by how far they could move a score: first ${where}, by ${points(spread)}, give or take.`,
      );
};

/** What each value of a belief is called: an option, or, where the answer is a number, that number. */
const answerLabel = (theCase: Case, question: string, index: number, value: number): string => {
  const option = modelQuestion(theCase, question).optionIds[index];
  return option === undefined ? `worth ${hundredths(value)}` : optionLabel(theCase, question, option);
};

/** What each answer would do to its offer's score and to the best score of all. */
const whatEachAnswerDoes = (theCase: Case, { offer, question, evppi }: AskItem): MethodTable => {
  const { values, probabilities } = beliefIn(theCase, offer, question);
  const { score } = comparedOffer(theCase, offer);
  const rival = Math.max(...theCase.comparison.offers.map((each) => (each.id === offer ? -Infinity : each.score)));
  const after = (value: number): number => score + movedTo(theCase, offer, question, value);
  const rows = values.flatMap((value, index): MethodRow[] => {
    const chance = probabilities[index] ?? 0;
    const best = rival === -Infinity ? [] : [hundredths(Math.max(rival, after(value)))];
    return chance <= 0
      ? []
      : [
          {
            head: answerLabel(theCase, question, index, value),
            cells: [percentInWords(chance), hundredths(after(value)), ...best],
          },
        ];
  });
  const onAverage = rival === -Infinity ? [] : [hundredths(Math.max(rival, score) + evppi)];
  return {
    caption: `If the answer were known: ${topicOf(theCase, question)} at ${nameOf(theCase, offer)}`,
    columns: ["Answer", "Chance", "Its score", ...(rival === -Infinity ? [] : ["Best score of all"])],
    rows: [...rows, { head: "On average", cells: ["", hundredths(score), ...onAverage], isTotal: true }],
  };
};

const worthOfKnowing = (theCase: Case, { evppi }: AskItem): readonly string[] => {
  const { offers } = theCase.comparison;
  if (offers.length < 2) return [];
  const today = Math.max(...offers.map(({ score }) => score));
  const knowing = evppi > TOLERANCE ? `${hundredths(evppi)} points` : "nothing for the choice";
  return [
    `Whatever the answer, you would go by the best score that it leaves. On average that is ${hundredths(today + evppi)}; without the answer the best is ${hundredths(today)}. So knowing it is worth ${knowing}.`,
  ];
};

const inWriting = (theCase: Case): readonly string[] => {
  const [most] = getItInWriting(theCase);
  if (most === undefined) return [];
  return [
    `Getting an answer in writing gives it its full worth instead of the one it is believed at. Most would come from ${most.topic} at ${nameOf(theCase, most.offer)}: ${most.gain} points.`,
  ];
};

/** What to ask first; engine §4. */
export const methodAsk = ({ theCase }: Explained): MethodText => {
  const { ask } = theCase.comparison;
  const [first] = ask ?? [];
  return {
    says:
      ask === null
        ? (notCompared(theCase) ?? "")
        : first === undefined
          ? "Nothing is open: every answer is known for certain."
          : askSays(theCase, first),
    how: [
      ...(first === undefined ? [] : worthOfKnowing(theCase, first)),
      "The questions are in order of what knowing them is worth. Where that is equal, those more likely to put another offer first come first, then those that move a score further. One that can't change the choice by itself may still do it with another; those that go together are named on the list.",
      ...inWriting(theCase),
    ],
    tables: first === undefined ? [] : [whatEachAnswerDoes(theCase, first)],
    exact: {
      term: "Expected value of partial perfect information (EVPPI)",
      formula: "Σ over answers chance · (best expected score, given the answer) − best expected score today; exact",
      source: SOURCES.howard,
    },
  };
};
