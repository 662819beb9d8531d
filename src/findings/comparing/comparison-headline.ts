import { type Case, nameOf } from "../case.ts";
import { countInWords } from "../words/counts-in-words.ts";
import type { Headline } from "../words/headline.ts";
import { decidedHeadline } from "./decided-headline.ts";
import { comesFirstSentence, firstButPoor, tooCloseSentence } from "./lead-sentence.ts";
import { listInWords } from "../words/list-in-words.ts";
import { capitalised, paragraph } from "../words/sentence.ts";
import { offersInFront } from "./shared-places.ts";
import { unlessAnswers } from "../asking/unless-answers.ts";
import { switchingSources, unlessSource } from "../sources/one-source-could.ts";
import { whenToStop } from "../asking/when-to-stop.ts";

const ahead = (theCase: Case, leader: string): string => {
  const name = nameOf(theCase, leader);
  const { decided } = theCase.comparison;
  if (decided === "all") return `${name}, whatever else you learn`;
  const source = unlessSource(theCase, leader);
  if (decided !== "pair") return unlessAnswers(theCase, leader, source) ?? `${name} is ahead`;
  if (source !== null) return `${name}, unless ${source}`;
  return switchingSources(theCase).length > 0
    ? `${name}, unless sources are right or wrong as a whole`
    : `${name}, and no two answers would change that`;
};

const tooClose = (theCase: Case, front: readonly string[]): string =>
  front.length > 3
    ? `${capitalised(countInWords(front.length))} offers in front can't be told apart`
    : `${listInWords(front.map((id) => nameOf(theCase, id)))} can't be told apart`;

/** Whether the detail says when to stop: not where the headline already says which answers could still change it. */
const saysWhenToStop = (theCase: Case): boolean => {
  const { decided } = theCase.comparison;
  return decided !== "open" && (decided !== "single" || switchingSources(theCase).length > 0);
};

/** That all offers there are were turned down or ran out; null where there is none, or one that could still be accepted. */
export const noneLeft = ({ comparison, file }: Case): string | null =>
  comparison.offers.length > 0 || (file.offers ?? []).length === 0
    ? null
    : "Every offer here was declined or has expired. Add one that you could still accept.";

/**
 * The headline of what was found: "Harbor Health, unless one of two answers from Northwind goes well". It claims no more
 * than the figures do: how firm a lead is comes from when to stop asking (engine §4), and offers that can't be told
 * apart have no leader.
 */
export const foundHeadline = (theCase: Case): Headline => {
  const { leader, offers } = theCase.comparison;
  if (leader === null)
    return {
      headline: "Nothing to compare yet",
      detail: noneLeft(theCase) ?? "Add two offers to see which is ahead, why, and how firm that is.",
    };
  if (offers.length === 1)
    return {
      headline: `${nameOf(theCase, leader)}, with nothing to compare it with yet`,
      detail: "Add a second offer to see which is ahead, why, and how firm that is.",
    };
  if (offers.every(({ answered }) => answered === 0))
    return {
      headline: "Nothing answered yet, so nobody is ahead",
      detail: "Every offer could still turn out best. Answer what you know and ask for the rest.",
    };
  const front = offersInFront(theCase.comparison);
  if (front.length > 1)
    return {
      headline: tooClose(theCase, front),
      detail: paragraph(
        front.length > 3 ? null : tooCloseSentence(theCase, front),
        comesFirstSentence(theCase, leader),
        whenToStop(theCase),
      ),
    };
  return {
    headline: ahead(theCase, leader),
    detail: paragraph(
      comesFirstSentence(theCase, leader) ?? `${nameOf(theCase, leader)} has the most points.`,
      firstButPoor(theCase, leader),
      saysWhenToStop(theCase) ? whenToStop(theCase) : null,
    ),
  };
};

/** The headline of a comparison; once the person chose, that of the choice. */
export const comparisonHeadline = (theCase: Case): Headline => decidedHeadline(theCase) ?? foundHeadline(theCase);
