import { TOO_EARLY } from "../../engine/offer/verdict.ts";
import { type Case, comparedOffer, nameOf } from "../case.ts";
import { countInWords, counted } from "../words/counts-in-words.ts";
import type { Headline } from "../words/headline.ts";
import { noneLeft } from "./comparison-headline.ts";
import { decidedHeadline } from "./decided-headline.ts";
import { comesFirstSentence, firstButPoor, tooCloseSentence } from "./lead-sentence.ts";
import { likelyInWords, wholePoints } from "../words/points-in-words.ts";
import { capitalised, lowered, paragraph } from "../words/sentence.ts";
import { percentInWords } from "../words/share-in-words.ts";
import { outSentence, verdictLabel } from "../offer/out-sentence.ts";
import { offersInFront } from "./shared-places.ts";
import { whenToStop } from "../asking/when-to-stop.ts";

/** A lead is called clear from this probability of being best. */
const CLEAR = 0.8;

const oneOffer = (theCase: Case, offer: string): Headline => {
  const { score, likely, answered, verdict } = comparedOffer(theCase, offer);
  const name = nameOf(theCase, offer);
  if (answered === 0)
    return {
      headline: "One offer, nothing answered yet",
      detail: `Answer what you know about ${name}; “I don't know” is a full answer.`,
    };
  if (verdict.band === TOO_EARLY)
    return {
      headline: "One offer, too early to say",
      detail: `${percentInWords(answered)} of the weight is answered; half is needed for a verdict.`,
    };
  return {
    headline: `One offer: ${lowered(verdictLabel(theCase, offer))}`,
    detail: paragraph(
      outSentence(theCase, offer),
      `${name} scores ${wholePoints(score)} of 100, ${likelyInWords(likely, score)}. Add another to compare it with.`,
    ),
  };
};

const inFront = (theCase: Case, leader: string): string => {
  const { verdict, pBest, answered } = comparedOffer(theCase, leader);
  if (answered === 0 || verdict.band === TOO_EARLY) return "an early lead";
  return (pBest ?? 0) >= CLEAR ? "one clear lead" : "one in front";
};

const severalOffers = (theCase: Case, leader: string): Headline => {
  const { offers } = theCase.comparison;
  const count = capitalised(counted(offers.length, "offer"));
  if (offers.every(({ answered }) => answered === 0))
    return {
      headline: `${count}, nothing answered yet`,
      detail: "Any of them could turn out best. What you answer moves the scores as you go.",
    };
  const front = offersInFront(theCase.comparison);
  if (front.length > 1) {
    const level = countInWords(front.length);
    return {
      headline:
        front.length < offers.length
          ? `${count}, ${level} of them too close to call`
          : `${count} that can't be told apart`,
      detail: paragraph(tooCloseSentence(theCase, front), whenToStop(theCase)),
    };
  }
  return {
    headline: `${count}, ${inFront(theCase, leader)}`,
    detail: paragraph(
      comesFirstSentence(theCase, leader) ?? `${nameOf(theCase, leader)} has the most points.`,
      firstButPoor(theCase, leader),
      whenToStop(theCase),
    ),
  };
};

/** The headline of the list of offers: "Three offers, one clear lead"; once the person chose, that of the choice. */
export const rankingHeadline = (theCase: Case): Headline => {
  const decided = decidedHeadline(theCase);
  if (decided !== null) return decided;
  const { leader, offers } = theCase.comparison;
  if (leader === null)
    return {
      headline: "No offers to compare yet",
      detail: noneLeft(theCase) ?? "Add the first one you have, even if you know little about it.",
    };
  return offers.length === 1 ? oneOffer(theCase, leader) : severalOffers(theCase, leader);
};
