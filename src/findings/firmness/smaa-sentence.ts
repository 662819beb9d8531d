import type { AskItem } from "../../engine/comparison.ts";
import { TOLERANCE } from "../../engine/units.ts";
import { lookup } from "../../offers/lookup.ts";
import { isAnythingAnswered } from "../comparing/anything-answered.ts";
import { type Case, comparedOffer, criterionInSentence, nameOf, topicOf, weightOf } from "../case.ts";
import { ordinalInWords } from "../words/counts-in-words.ts";
import { comesFirstSentence, firstInTable } from "../comparing/lead-sentence.ts";
import { gapByCriterion } from "../comparing/gap-sentence.ts";
import { isUnratedOwn, isUnratedQuestion } from "../comparing/unrated-own.ts";
import { listInWords } from "../words/list-in-words.ts";
import { aboutPoints } from "../words/points-in-words.ts";
import { sentence } from "../words/sentence.ts";
import { waysInTen, waysOfEach } from "../words/ways-in-ten.ts";

/** More places than this are told as a stretch. */
const LISTED = 3;
/** A place that is taken less often is not worth a word. */
const WORTH_A_WORD = 0.05;
/** What lies outside a stretch of places on either side, as with a likely range. */
const TAIL = 0.1;

/** The place, from 1, up to which an offer comes with this probability. */
const placeUpTo = (shares: readonly number[], probability: number): number => {
  let reached = 0;
  const index = shares.findIndex((share) => {
    reached += share;
    return reached >= probability - TOLERANCE;
  });
  return index < 0 ? shares.length : index + 1;
};

/** A place or a stretch of them, and in how many ways of ten: "third to sixth", "8 of 10". */
interface Told {
  readonly place: string;
  readonly ways: string;
}

const stretchOfPlaces = (shares: readonly number[]): Told => {
  const [from, to] = [placeUpTo(shares, TAIL), placeUpTo(shares, 1 - TAIL)];
  const within = shares.slice(from - 1, to).reduce((sum, share) => sum + share, 0);
  const place = from === to ? ordinalInWords(from) : `${ordinalInWords(from)} to ${ordinalInWords(to)}`;
  return { place, ways: waysInTen(within) };
};

/** The places that are told, from the best: each, or the first and a stretch where there are many. */
const placesTold = (shares: readonly number[]): readonly Told[] => {
  const ways = waysOfEach(shares);
  const all = shares
    .map((share, index) => ({ share, at: index + 1, often: ways[index] }))
    .filter(({ share }) => share >= WORTH_A_WORD)
    .map(({ share, at, often }) => ({ at, place: ordinalInWords(at), ways: waysInTen(share, often) }));
  return all.length > LISTED ? [...all.slice(0, 1).filter(({ at }) => at === 1), stretchOfPlaces(shares)] : all;
};

/**
 * "Harbor Health comes first in 8 of 10 ways and second in 2 of 10."; "Lumen Labs comes third to sixth in 9 of 10 ways."
 * where it comes in many places; null where it was not drawn. Engine §3.
 */
export const ranksSentence = (theCase: Case, offer: string): string | null => {
  const shares = lookup(theCase.comparison.smaa?.rankAcceptability, offer);
  if (shares === undefined) return null;
  const name = nameOf(theCase, offer);
  const [best, next, last] = placesTold(shares);
  if (best === undefined) return null;
  const inWays = `in ${best.ways.replace("none", "no")} ways`;
  if (next === undefined) return `${name} comes ${best.place} ${inWays}.`;
  if (last === undefined) return `${name} comes ${best.place} ${inWays} and ${next.place} in ${next.ways}.`;
  return `${name} comes ${best.place} ${inWays}, ${next.place} in ${next.ways} and ${last.place} in ${last.ways}.`;
};

/**
 * Why the ranking says another share than the draws do: "With your weights exactly as they stand, Harbor Health comes
 * first in 8 of 10 ways your open answers could turn out."; null where both are told alike.
 */
export const exactWeightsSentence = (theCase: Case, offer: string): string | null => {
  const drawn = lookup(theCase.comparison.smaa?.rankAcceptability, offer)?.[0];
  const exact = comesFirstSentence(theCase, offer);
  if (drawn === undefined || exact === null || waysInTen(drawn) === firstInTable(theCase, offer)) return null;
  return `With your weights exactly as they stand, ${exact}`;
};

/** Whose choice an offer would be: "Lumen Labs would be first for someone to whom pay counts more."; engine §3. */
export const whoseChoiceSentence = (theCase: Case, offer: string): string | null => {
  const { smaa } = theCase.comparison;
  const central = smaa === null ? undefined : lookup(smaa.centralWeights, offer);
  if (central === undefined) return null;
  const name = nameOf(theCase, offer);
  if (central === null) return `${name} never came first.`;
  const more = theCase.model.criteria
    .map(({ id }) => ({ id, rise: (lookup(central, id) ?? 0) - weightOf(theCase, id) }))
    .filter(({ id, rise }) => rise >= 0.01 && !isUnratedOwn(theCase, id))
    .toSorted((a, b) => b.rise - a.rise)
    .slice(0, 2);
  if (more.length === 0) return `Where ${name} comes first, it does so under weights like yours.`;
  const criteria = listInWords(more.map(({ id }) => criterionInSentence(theCase, id)));
  return `${name} comes first more often when ${criteria} ${more.length === 1 ? "counts" : "count"} for more than now.`;
};

/** The open answer that matters most, if any does. */
const mostUnknown = (theCase: Case): AskItem | null => {
  const top = theCase.comparison.ask?.find(({ question }) => !isUnratedQuestion(theCase, question));
  return top === undefined || (top.evppi <= TOLERANCE && top.switchProbability <= TOLERANCE) ? null : top;
};

/**
 * The sentence on an offer's regret with where most of it comes from. It is the leader's regret, which comes
 * all from not knowing, and how far the offer is behind the leader: whichever is more.
 */
const regretInWords = (theCase: Case, offer: string, regret: number, points: string): string => {
  const { leader } = theCase.comparison;
  const name = nameOf(theCase, offer);
  const behind = leader === null ? 0 : comparedOffer(theCase, leader).score - comparedOffer(theCase, offer).score;
  if (leader !== null && 2 * behind > regret) {
    const [part] = gapByCriterion(theCase, leader, offer);
    if (part !== undefined)
      return `If ${name} turns out the worse pick, then by ${points}, mostly for ${criterionInSentence(theCase, part.criterion)}, where ${nameOf(theCase, leader)} is ahead.`;
  } else {
    const open = mostUnknown(theCase);
    if (open !== null)
      return sentence(
        `If ${name} turns out the worse pick, then by ${points}, mostly for what you don't know about ${topicOf(theCase, open.question)} at ${nameOf(theCase, open.offer)}`,
      );
  }
  return `If ${name} turns out the worse pick, then by ${points}.`;
};

/** "If Harbor Health turns out the worse pick, then by about four points, mostly for …"; engine §3, expected regret. */
export const regretSentence = (theCase: Case, offer: string): string | null => {
  const { pBest, regret } = comparedOffer(theCase, offer);
  if (pBest === null || regret === null || theCase.comparison.offers.length < 2) return null;
  if (!isAnythingAnswered(theCase.comparison)) return null;
  const name = nameOf(theCase, offer);
  const together = lookup(theCase.comparison.oneVoice?.offers, offer);
  // Where it is still being worked out, nothing is said of it.
  const isSure = together === undefined || (together.pBest !== null && 1 - together.pBest <= TOLERANCE);
  if (1 - pBest <= TOLERANCE) return isSure ? `${name} can't turn out the worse pick, as you see things now.` : null;
  return regretInWords(theCase, offer, regret, aboutPoints(regret / (1 - pBest)));
};
