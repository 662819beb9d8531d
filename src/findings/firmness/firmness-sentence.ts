import { TOLERANCE } from "../../engine/units.ts";
import { lookup } from "../../offers/lookup.ts";
import { isAnythingAnswered } from "../comparing/anything-answered.ts";
import { type Case, criterionInSentence, nameOf } from "../case.ts";
import { sentence } from "../words/sentence.ts";
import { shownWeight } from "../words/shown-points.ts";

/** Whole points at or above, and at or below, a weight from 0 to 1: what is said to hold must hold. */
const upTo = (weight: number): number => Math.ceil(100 * weight - TOLERANCE) + 0;
const downTo = (weight: number): number => Math.floor(100 * weight + TOLERANCE) + 0;

/** "If pay counted more than 30 instead of 7, the rest in proportion, Lumen Labs would be first."; null where it was not worked out. Engine §5. */
export const firmnessSentence = (theCase: Case): string | null => {
  const { stability, leader } = theCase.comparison;
  if (stability === null || leader === null || !isAnythingAnswered(theCase.comparison)) return null;
  const { mostCritical } = stability;
  if (mostCritical === null)
    return sentence(`No single weight, moved by itself, would change who is first: ${nameOf(theCase, leader)}`);
  const { criterion, weight, changesAt, newLeader } = mostCritical;
  const rises = changesAt > weight;
  const edge = rises ? downTo(changesAt) : upTo(changesAt);
  const now = shownWeight(theCase, criterion);
  const what = criterionInSentence(theCase, criterion);
  if (String(edge) === now)
    return `${nameOf(theCase, leader)} is only just first: the smallest change in how much ${what} counts would put ${nameOf(theCase, newLeader)} first.`;
  const past = rises ? `more than ${edge}` : edge <= 1 ? "next to nothing" : `less than ${edge}`;
  return `If ${what} counted ${past} instead of ${now}, the rest in proportion, ${nameOf(theCase, newLeader)} would be first.`;
};

/** "Stays first from 7 to 60": the weights from 0 to 1 between which a first stays first, in points, without its name. */
export const staysFirst = (interval: readonly [number, number]): string => {
  const [low, high] = [upTo(interval[0]), downTo(interval[1])];
  if (low === 0 && high === 100) return "stays first whatever this counts";
  if (low > high) return "stays first only about where it is now";
  if (low === 0) return `stays first up to ${high}`;
  return high === 100 ? `stays first from ${low} up` : `stays first from ${low} to ${high}`;
};

/** "Harbor Health stays first from 7 to 60", of the points that a criterion may count; null where not worked out. */
export const staysFirstSentence = (theCase: Case, criterion: string): string | null => {
  const { stability, leader } = theCase.comparison;
  const interval = lookup(stability?.intervals, criterion);
  const isTold = leader !== null && interval !== undefined && isAnythingAnswered(theCase.comparison);
  return !isTold ? null : `${nameOf(theCase, leader)} ${staysFirst(interval)}`;
};

/** The same as an entry of a table: "7 – 60", "any", "only about here"; null where not worked out. */
export const stretchInWords = ({ comparison: { stability } }: Case, criterion: string): string | null => {
  const interval = lookup(stability?.intervals, criterion);
  if (interval === undefined) return null;
  const [low, high] = [upTo(interval[0]), downTo(interval[1])];
  if (low > high) return "only about here";
  return low === 0 && high === 100 ? "any" : `${low} – ${high}`;
};
