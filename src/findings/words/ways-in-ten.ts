import { shownParts } from "./shown-parts.ts";

/** Probabilities this near to 0 and 1 count as certain; engine, "Everywhere". */
const CERTAIN = 1e-9;

/** Ways of ten, 0–10; a probability and what is left of it sum to ten. */
const nearestWays = (probability: number): number =>
  probability < 0.5 ? 10 - Math.round(10 * (1 - probability)) : Math.round(10 * probability);

/**
 * Probabilities of which exactly one comes true, as ways of ten that sum to ten: largest remainder. Equal ones are said alike,
 * even where the sum then isn't ten: three of ⅓ are 3 of 10 each.
 */
export const waysOfEach = (probabilities: readonly number[]): readonly number[] => {
  const shown = shownParts(
    probabilities.map((probability) => 10 * probability),
    { decimals: 0, total: 10 },
  );
  return probabilities.map((probability) =>
    Math.min(...shown.filter((_, index) => Math.abs((probabilities[index] ?? 0) - probability) <= CERTAIN)),
  );
};

/**
 * A probability, 0–1, as a short entry of a table: "8 of 10", "almost all", "almost none". Only what is
 * certain is called "all" or "none". `ways` where it is one of several that sum to ten.
 */
export const waysInTen = (probability: number, ways = nearestWays(probability)): string => {
  if (probability >= 1 - CERTAIN) return "all";
  if (probability <= CERTAIN) return "none";
  if (ways === 10) return "almost all";
  return ways === 0 ? "almost none" : `${ways} of 10`;
};

/**
 * A probability, 0–1, inside a sentence: "in 8 of 10 ways this could turn out", "in almost every way …",
 * "in fewer than 1 of 10 ways …".
 */
export const inWaysInTen = (
  probability: number,
  couldTurnOut = "this could turn out",
  ways = nearestWays(probability),
): string => {
  if (probability >= 1 - CERTAIN) return `in every way ${couldTurnOut}`;
  if (probability <= CERTAIN) return `in no way ${couldTurnOut}`;
  if (ways === 10) return `in almost every way ${couldTurnOut}`;
  return ways === 0 ? `in fewer than 1 of 10 ways ${couldTurnOut}` : `in ${ways} of 10 ways ${couldTurnOut}`;
};
