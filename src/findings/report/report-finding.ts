import { comparisonHeadline } from "../comparing/comparison-headline.ts";
import { chosenOffer } from "../comparing/decided-headline.ts";
import { type Case, comparedOffer, criterionInSentence, nameOf, topicOf } from "../case.ts";
import { gapByCriterion } from "../comparing/gap-sentence.ts";
import type { Headline } from "../words/headline.ts";
import { comesFirstSentence, firstButPoor } from "../comparing/lead-sentence.ts";
import { listInWords } from "../words/list-in-words.ts";
import { wholePoints } from "../words/points-in-words.ts";
import { byRank } from "./report-ranking.ts";
import { paragraph } from "../words/sentence.ts";
import { offersInFront } from "../comparing/shared-places.ts";
import { switchingAnswers, whenToStop } from "../asking/when-to-stop.ts";

/** A part of a lead below this is not worth a word, in points. */
const WORTH_A_WORD = 0.5;

/** "It scores 71 of 100, and its lead over Northwind Logistics rests on production ownership and domain constraints." */
const restsOn = (theCase: Case, leader: string, next: string): string => {
  const carrying = gapByCriterion(theCase, leader, next)
    .filter(({ points }) => points >= WORTH_A_WORD)
    .slice(0, 2)
    .map(({ criterion }) => criterionInSentence(theCase, criterion));
  const score = wholePoints(comparedOffer(theCase, leader).score);
  const other = nameOf(theCase, next);
  return carrying.length === 0
    ? `It scores ${score} of 100, with little between it and ${other} on any criterion.`
    : `It scores ${score} of 100, and its lead over ${other} rests on ${listInWords(carrying)}.`;
};

/** What could still turn the choice: the one most telling question by name, else whether there is any. */
const couldTurn = (theCase: Case): string | null => {
  const [first, ...others] = switchingAnswers(theCase);
  if (first === undefined) return whenToStop(theCase);
  const [topic, offer] = [topicOf(theCase, first.question), nameOf(theCase, first.offer)];
  return others.length === 0
    ? `Learning more about ${topic} at ${offer} could still change the choice.`
    : `Learning more about ${topic} at ${offer} could still change the choice, more than any other answer.`;
};

/**
 * The opening of a report: the comparison's headline, and below it what a reader in a hurry needs. It stands by itself,
 * as every other part of a report may be left out.
 */
export const reportFinding = (theCase: Case): Headline => {
  const { headline, detail } = comparisonHeadline(theCase);
  const { leader, offers } = theCase.comparison;
  const [, next] = byRank(theCase);
  const isDecided = chosenOffer(theCase) !== null;
  const hasLeader = offersInFront(theCase.comparison).length === 1 && offers.some(({ answered }) => answered > 0);
  if (leader === null || next === undefined || !hasLeader || isDecided) return { headline, detail };
  return {
    headline,
    detail: paragraph(
      comesFirstSentence(theCase, leader) ?? `${nameOf(theCase, leader)} has the most points.`,
      restsOn(theCase, leader, next),
      firstButPoor(theCase, leader),
      couldTurn(theCase),
    ),
  };
};
