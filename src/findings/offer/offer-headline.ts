import { TOO_EARLY } from "../../engine/offer/verdict.ts";
import { type Case, comparedOffer, criterionInSentence, modelledOffer, nameOf, topicOf } from "../case.ts";
import { isAnythingAnswered } from "../comparing/anything-answered.ts";
import { liftedAndHeldBack, praise } from "../comparing/lifts.ts";
import { areTooClose, sharedPlaces } from "../comparing/shared-places.ts";
import { isUnratedQuestion } from "../comparing/unrated-own.ts";
import { notKnownYet } from "./pay-unknown.ts";
import { contradictedQuestions, unknownQuestions } from "./voices.ts";
import { countInWords, ordinalInWords } from "../words/counts-in-words.ts";
import { replyByInWords } from "../words/dates-in-words.ts";
import type { Headline } from "../words/headline.ts";
import { listInWords } from "../words/list-in-words.ts";
import { capitalised, lowered, paragraph, sentence } from "../words/sentence.ts";
import { shownApart } from "../words/shown-points.ts";

/** The one thing to mind most: a raised sign, a contradiction, a criterion that holds it back, an unknown. */
const catchIn = (theCase: Case, offer: string): string | null => {
  const { flags } = comparedOffer(theCase, offer);
  const raised = theCase.model.rubric.flags.find(
    ({ id, ceiling }) => ceiling !== undefined && flags.some((flag) => flag.id === id && flag.state === "raised"),
  );
  if (raised !== undefined) return lowered(raised.title);
  const [contradicted] = contradictedQuestions(theCase, modelledOffer(theCase, offer).offer);
  if (contradicted !== undefined) return `two voices disagree on ${topicOf(theCase, contradicted)}`;
  const [heldBack] = liftedAndHeldBack(theCase, offer).heldBack;
  if (heldBack !== undefined) return `weak on ${criterionInSentence(theCase, heldBack)}`;
  const unknown = unknownQuestions(theCase, offer).find((id) => !isUnratedQuestion(theCase, id));
  return unknown === undefined ? null : notKnownYet(theCase, offer, unknown);
};

const finding = (theCase: Case, offer: string): string => {
  const { answered, verdict } = comparedOffer(theCase, offer);
  if (answered === 0) return "Nothing answered yet";
  const good = praise(theCase, offer, liftedAndHeldBack(theCase, offer).lifted);
  const mind = catchIn(theCase, offer);
  if (verdict.band === TOO_EARLY) return good === null ? "Too early to say" : `Too early to say, but so far ${good}`;
  if (good === null) return mind === null ? "Nothing stands out, for better or worse" : capitalised(mind);
  return capitalised(mind === null ? good : `${good}, but ${mind}`);
};

/** "Second of three, 11 points behind Harbor Health." */
export const standingSentence = (theCase: Case, offer: string): string => {
  const { comparison } = theCase;
  const own = comparedOffer(theCase, offer);
  const count = comparison.offers.length;
  if (count === 1) return "The only offer so far.";
  if (!isAnythingAnswered(comparison)) return `One of ${countInWords(count)} offers; none is ranked yet.`;
  const shared = sharedPlaces(comparison).find(({ offers }) => offers.includes(offer));
  const others = (shared?.offers ?? []).filter((id) => id !== offer);
  const rank = shared?.place ?? own.rank;
  const place = capitalised(rank === count && others.length === 0 ? "last" : ordinalInWords(rank));
  const all = countInWords(count);
  if (others.length > 0) {
    const names = listInWords(others.map((id) => nameOf(theCase, id)));
    const level = others.length > 3 ? `${countInWords(others.length)} others` : names;
    return others.every((id) => areTooClose(comparison, offer, id))
      ? `${place} of ${all}, level with ${level}: too close to tell apart.`
      : sentence(`${place} of ${all}, level with ${level}`);
  }
  const byRank = comparison.offers.toSorted((a, b) => a.rank - b.rank);
  const rival = own.rank === 1 ? byRank.find(({ id }) => id !== offer) : byRank[0];
  if (rival === undefined) return `${place} of ${all}.`;
  const distance = shownApart(own.score, rival.score);
  const name = nameOf(theCase, rival.id);
  return own.rank === 1
    ? sentence(`${place} of ${all}, ${distance} ahead of ${name}`)
    : sentence(`${place} of ${all}, ${distance} behind ${name}`);
};

/** The headline of an offer's page, with its place and when a reply is due. `today` such as 2026-11-23. */
export const offerHeadline = (theCase: Case, offer: string, today: string): Headline => {
  const { replyBy } = modelledOffer(theCase, offer).offer;
  return {
    headline: finding(theCase, offer),
    detail: paragraph(
      standingSentence(theCase, offer),
      replyBy === undefined ? null : `${replyByInWords(replyBy, today)}.`,
    ),
  };
};
