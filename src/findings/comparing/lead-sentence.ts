import { TOO_EARLY } from "../../engine/offer/verdict.ts";
import { bandLabel } from "../words/band-label.ts";
import { type Case, comparedOffer, nameOf } from "../case.ts";
import { isAnythingAnswered } from "./anything-answered.ts";
import { listInWords } from "../words/list-in-words.ts";
import { outSentence } from "../offer/out-sentence.ts";
import { wholePoints } from "../words/points-in-words.ts";
import { lowered, quoted } from "../words/sentence.ts";
import { inWaysInTen, waysInTen, waysOfEach } from "../words/ways-in-ten.ts";

type Compared = Pick<Case, "comparison">;

/**
 * How often an offer comes first at the weights given, 0–1, exactly; null for a cohort. The one figure for "comes first" on
 * every page and in every export: under weights that are not sure there is another, told as such where one asks how sure it is.
 */
const firstShare = ({ comparison: { offers } }: Compared, offer: string): number | null =>
  offers.find(({ id }) => id === offer)?.pBest ?? null;

/** Ways of ten in which an offer comes first: over all offers they sum to ten. */
const firstWays = ({ comparison: { offers } }: Compared, offer: string): number =>
  waysOfEach(offers.map(({ pBest }) => pBest ?? 0))[offers.findIndex(({ id }) => id === offer)] ?? 0;

/** Nearer to 1 than this only what no answer can change may be said to be. */
const ALMOST_CERTAIN = 1 - 1e-6;

/** A share of being first as it may be told: every way, only where nothing that could be learnt changes it; engine §11. */
const sayable = ({ comparison: { decided } }: Compared, share: number): number =>
  decided === "all" || decided === null ? share : Math.min(share, ALMOST_CERTAIN);

/**
 * How often an offer comes first, as an entry of a table: "8 of 10"; null for a cohort and for an offer that is alone, and as
 * long as nothing is answered at all.
 */
export const firstInTable = (theCase: Compared, offer: string): string | null => {
  const share = isToldOf(theCase) ? firstShare(theCase, offer) : null;
  return share === null ? null : waysInTen(sayable(theCase, share), firstWays(theCase, offer));
};

/** Where nothing is answered nothing is ranked, and one offer by itself is first of nothing. */
const isToldOf = ({ comparison: { offers } }: Compared): boolean => offers.length > 1 && isAnythingAnswered({ offers });

const inFirstWays = (theCase: Compared, offer: string, share: number): string =>
  inWaysInTen(sayable(theCase, share), "your open answers could turn out", firstWays(theCase, offer));

/** "Harbor Health comes first in 8 of 10 ways your open answers could turn out."; null where a table has no entry. */
export const comesFirstSentence = (theCase: Case, offer: string): string | null => {
  const share = isToldOf(theCase) ? firstShare(theCase, offer) : null;
  if (share === null) return null;
  return `${nameOf(theCase, offer)} comes first ${inFirstWays(theCase, offer, share)}.`;
};

/** "Harbor Health and Northwind are at 64 and 62, too close to tell apart." */
export const tooCloseSentence = (theCase: Case, offers: readonly string[]): string => {
  if (offers.length > 4) return "They are too close to tell apart.";
  const names = listInWords(offers.map((id) => nameOf(theCase, id)));
  const scores = offers.map((id) => String(wholePoints(comparedOffer(theCase, id).score)));
  return new Set(scores).size === 1
    ? `${names} are at ${scores[0] ?? ""}, too close to tell apart.`
    : `${names} are at ${listInWords(scores)}, too close to tell apart.`;
};

/** Being first is not being good: says so of a leader that is out, whose verdict is capped, or in the lowest band; else null. */
export const firstButPoor = (theCase: Case, leader: string): string | null => {
  const out = outSentence(theCase, leader);
  if (out !== null) return `But it is ruled out: ${lowered(out)}.`;
  const { verdict } = comparedOffer(theCase, leader);
  const { bands } = theCase.model.rubric;
  if (verdict.band === TOO_EARLY || (verdict.cappedBy === null && verdict.band !== bands.at(-1)?.id)) return null;
  return `The first here is not yet good: its verdict is ${quoted(lowered(bandLabel(bands, verdict.band)))}.`;
};
