import { lookup } from "../../offers/lookup.ts";
import { type Case, comparedOffer, nameOf } from "../case.ts";
import { switchingSources } from "./one-source-could.ts";
import { likelyInWords, wholePoints } from "../words/points-in-words.ts";
import { inWaysInTen } from "../words/ways-in-ten.ts";

/** A range that lies this much further out at one end is worth drawing, in points. */
const WORTH_DRAWING = 3;

/** Nearer to certain than this is not said: the draws of answers can't tell. */
const ALMOST = 1 - 1e-6;

/**
 * The first if each source is right or wrong as a whole: "If each source is right or wrong as a whole, Harbor Health stays
 * first, at 71, likely 66 – 76, and comes first in 8 of 10 ways that could turn out."; null where no source said two things.
 * `brief` leaves the figures out where no source could put another first: on paper they would say little new. Engine §11.
 */
export const oneVoiceSentence = (theCase: Case, { brief = false } = {}): string | null => {
  const { oneVoice, leader, offers } = theCase.comparison;
  if (oneVoice === null || oneVoice.voices.length === 0 || offers.length < 2) return null;
  const figures = lookup(oneVoice.offers, oneVoice.leader);
  if (figures === undefined) return null;
  if (brief && oneVoice.leader === leader && switchingSources(theCase).length === 0)
    return `If each source is right or wrong as a whole, ${nameOf(theCase, leader)} stays first.`;
  const { score, likely, pBest } = figures;
  const first = oneVoice.leader === leader ? "stays first" : "would be first";
  const told = `If each source is right or wrong as a whole, ${nameOf(theCase, oneVoice.leader)} ${first}, at ${wholePoints(score)}`;
  if (likely === null || pBest === null) return `${told}. How likely that is, is being worked out.`;
  return `${told}, ${likelyInWords(likely, score)}, and comes first ${inWaysInTen(Math.min(pBest, ALMOST), "that could turn out")}.`;
};

/** A likely range to be drawn behind the one that is shown, and what it is. */
export interface WiderRange {
  /** points, low before high */
  readonly range: readonly [number, number];
  /** "60 – 83 if each source is right or wrong as a whole" */
  readonly label: string;
}

/**
 * The likely range of an offer if each source is right or wrong as a whole, where it reaches three points or more beyond the
 * one that is shown; else undefined, and "late" while it is worked out. As a rail takes it.
 */
export const widerRange = (theCase: Case, offer: string): WiderRange | "late" | undefined => {
  const together = lookup(theCase.comparison.oneVoice?.offers, offer);
  const { likely } = comparedOffer(theCase, offer);
  if (together === undefined) return undefined;
  const { score, likely: range } = together;
  if (range === null) return "late";
  if (likely[0] - range[0] < WORTH_DRAWING && range[1] - likely[1] < WORTH_DRAWING) return undefined;
  return { range, label: `${likelyInWords(range, score)} if each source is right or wrong as a whole` };
};
