import type { AskItem } from "../../engine/comparison.ts";
import { TOLERANCE } from "../../engine/units.ts";
import type { Case } from "../case.ts";
import { type SourcesCould, sourcesCould, switchingSources } from "../sources/one-source-could.ts";
import { sourceWords } from "../sources/source-words.ts";
import { countInWords } from "../words/counts-in-words.ts";
import { capitalised, sentence } from "../words/sentence.ts";

/** The open answers each of which could by itself put another offer first; engine §4. */
export const switchingAnswers = ({ comparison }: Case): readonly AskItem[] =>
  (comparison.ask ?? []).filter(({ switchProbability }) => switchProbability > TOLERANCE);

/** That no one or two answers could change who is first, and what one source could. */
const noTwoAnswers = (could: SourcesCould | null): string => {
  switch (could?.kind) {
    case "one":
      return sentence(`No one or two answers would change this, but one source could: ${could.turn}`);
    case "several":
      return sentence(
        `No one or two answers would change this, but one of ${could.count} could, by being right or wrong as a whole: ${could.listed}`,
      );
    case "other-first":
      return sentence(
        `No one or two answers would change this, but ${could.first} is first if each source is right or wrong as a whole: ${could.listed}`,
      );
    default:
      return "No one or two answers would change this; it would take three or more.";
  }
};

/** That two answers together could, and what one source could. */
const twoAnswers = (could: SourcesCould | null): string => {
  switch (could?.kind) {
    case "one":
      return sentence(
        `No single answer would change this, but two together could, and one source could: ${could.turn}`,
      );
    case "several":
      return sentence(
        `No single answer would change this, but two together could, and one of ${could.count} could, by being right or wrong as a whole: ${could.listed}`,
      );
    case "other-first":
      return sentence(
        `No single answer would change this, but two together could, and ${could.first} is first if each source is right or wrong as a whole: ${could.listed}`,
      );
    default:
      return "No single answer would change this, but two together could.";
  }
};

/**
 * Whether there is anything left to ask that could change the choice, in a sentence; null with fewer than two offers or
 * where it was not worked out. Engine §4, "When to stop".
 */
export const whenToStop = (theCase: Case): string | null => {
  const { decided } = theCase.comparison;
  if (decided === null) return null;
  if (decided === "all") return "Nothing you could still learn changes this.";
  if (decided === "pair") return noTwoAnswers(sourcesCould(theCase));
  if (decided === "single") return twoAnswers(sourcesCould(theCase));
  const count = switchingAnswers(theCase).length;
  return count === 1
    ? "One answer could still change this by itself."
    : `${capitalised(countInWords(count))} answers could each still change this.`;
};

/**
 * What all the open answers could change, where that is little: to stand behind how many they are. Null where one or two
 * could change the choice, and where one source could, which is named elsewhere with what would have to turn out.
 */
export const howLittleAnswersChange = (theCase: Case): string | null => {
  const { decided } = theCase.comparison;
  if (decided === "all") return "none of them would change your choice";
  return decided === "pair" && switchingSources(theCase).length === 0
    ? "no one or two of them would change your choice"
    : null;
};

/** The step at which one source could still change the choice, though no two answers could. */
const sourceStep = (theCase: Case): string => {
  const [source] = theCase.comparison.decided === "pair" ? switchingSources(theCase) : [];
  return source === undefined ? "One source could" : `One source could: ${sourceWords(theCase, source).called}`;
};

/** The steps to certainty, the one reached marked: a ladder for the page that says when to stop asking. */
export const stepsToStop = (
  theCase: Case,
): readonly { readonly step: string; readonly reached: boolean; readonly here: boolean }[] => {
  const { decided } = theCase.comparison;
  const order = ["open", "single", "source", "pair", "all"] as const;
  const words = [
    "One answer could change it",
    "Two together could",
    sourceStep(theCase),
    "Only three or more could",
    "Nothing you could learn would",
  ];
  const reached = decided === "pair" && switchingSources(theCase).length > 0 ? "source" : decided;
  const here = order.findIndex((each) => each === reached);
  return words.map((step, index) => ({ step, reached: here >= index, here: here === index }));
};
