import { movedTo } from "../case.ts";
import { TOLERANCE } from "../../engine/units.ts";
import type { Answer } from "../../offers/schema.ts";
import { lookup } from "../../offers/lookup.ts";
import { type Case, beliefIn, modelQuestion, modelledOffer, optionLabel } from "../case.ts";
import { aboutPoints } from "../words/points-in-words.ts";
import { lowered, paragraph, quoted } from "../words/sentence.ts";
import { chanceInWords } from "../words/share-in-words.ts";
import { waysInTen } from "../words/ways-in-ten.ts";

interface Weighed {
  readonly option: string;
  readonly probability: number;
}

const byProbability = (theCase: Case, offer: string, question: string): readonly Weighed[] => {
  const { probabilities } = beliefIn(theCase, offer, question);
  return modelQuestion(theCase, question)
    .optionIds.map((option, index) => ({ option, probability: probabilities[index] ?? 0 }))
    .toSorted((a, b) => b.probability - a.probability);
};

/** Whether the second likeliest option is worth a word of its own. */
const standsOut = (second: Weighed, third: Weighed | undefined): boolean =>
  second.probability >= 0.1 && second.probability > (third?.probability ?? 0) + TOLERANCE;

const counted = (theCase: Case, question: string, options: readonly Weighed[]): string => {
  const [first, second, third] = options;
  if (first === undefined) return "";
  const say = ({ option }: Weighed): string => quoted(lowered(optionLabel(theCase, question, option)));
  if (first.probability >= 1 - TOLERANCE) return `Counted as ${say(first)}, without a doubt.`;
  const how = first.probability >= 0.6 ? "Counted as mostly" : "Counted as most likely";
  if (second === undefined || first.probability > 0.95) return `${how} ${say(first)}.`;
  return standsOut(second, third)
    ? `${how} ${say(first)}, with ${chanceInWords(second.probability)} of ${say(second)}.`
    : `${how} ${say(first)}, with some doubt left.`;
};

const atTheirWord = (theCase: Case, offer: string, question: string, answer: Answer): string | null => {
  const { mean } = beliefIn(theCase, offer, question);
  const { optionIds, values } = modelQuestion(theCase, question);
  const moves = [answer, ...(answer.also ?? [])].map(({ choice }) =>
    movedTo(theCase, offer, question, values[optionIds.indexOf(choice)] ?? mean),
  );
  if (new Set([answer.choice, ...(answer.also ?? []).map(({ choice }) => choice)]).size < 2) return null;
  return `Taking any one of them at their word moves the score by ${aboutPoints(Math.max(...moves.map(Math.abs)))} at most.`;
};

/**
 * What a known answer to a choice question is counted as, with how far several voices pull it: "Counted as mostly “you
 * watch …”, with one chance in five of “you take your turn …”." Engine §1. For an answer that isn't known: that nothing
 * is held against the offer.
 */
export const beliefSentence = (theCase: Case, offer: string, question: string): string => {
  const { known } = beliefIn(theCase, offer, question);
  if (!known) return "Not known, so it counts as it usually turns out: neither for the offer nor against it.";
  const answer = lookup(modelledOffer(theCase, offer).offer.answers, question);
  if (answer === undefined) return "";
  return paragraph(
    counted(theCase, question, byProbability(theCase, offer, question)),
    atTheirWord(theCase, offer, question, answer),
  );
};

/** "believed in 9 of 10", for a voice of this reliability, 0–1. */
export const believedInWords = (reliability: number): string =>
  reliability >= 1 - 1e-9 ? "believed in full" : `believed in ${waysInTen(reliability)}`;
