import type { ComparedOffer, Comparison } from "../../engine/comparison.ts";
import { listInWords } from "../words/list-in-words.ts";
import { sentence } from "../words/sentence.ts";

/** Less than this nobody sees, in points or as a share. */
const SEEN = 1e-6;

const isApart = (one: number, other: number): boolean => Math.abs(one - other) > SEEN;

const partsOf = (mine: ComparedOffer, theirs: ComparedOffer): readonly string[] => [
  ...(isApart(mine.score, theirs.score) ? ["the score"] : []),
  ...(mine.likely.some((end, at) => isApart(end, theirs.likely[at] ?? end)) ? ["the likely range"] : []),
  ...(JSON.stringify(mine.flags) === JSON.stringify(theirs.flags) ? [] : ["the signs to take seriously"]),
];

/**
 * Which figures differ for someone who gets only a part of a file: "For those who open it the score and the likely range differ, at Harbor
 * Health and Lumen Labs."; null where none does. Offers stand in the same order in both.
 *
 * @param called the offers' names, in that order
 */
export const sharedFigures = (mine: Comparison, theirs: Comparison, called: readonly string[]): string | null => {
  const apart = mine.offers.map((offer, index) => {
    const other = theirs.offers[index];
    return other === undefined ? [] : partsOf(offer, other);
  });
  const parts = [...new Set(apart.flat())];
  const names = called.filter((_, index) => (apart[index] ?? []).length > 0);
  if (parts.length === 0) return null;
  const verb = parts.length === 1 && parts[0] !== "the signs to take seriously" ? "differs" : "differ";
  return sentence(`For those who open it ${listInWords(parts)} ${verb}, at ${listInWords(names)}`);
};
