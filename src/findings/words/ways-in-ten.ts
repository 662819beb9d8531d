/** Probabilities this near to 0 and 1 count as certain; engine, "Everywhere". */
const CERTAIN = 1e-9;

/**
 * A probability, 0–1, as a short entry of a table: "8 of 10", "almost all", "hardly any". Only what is
 * certain is called "all" or "none".
 */
export const waysInTen = (probability: number): string => {
  if (probability >= 1 - CERTAIN) return "all";
  if (probability <= CERTAIN) return "none";
  const ways = Math.round(probability * 10);
  if (ways === 10) return "almost all";
  return ways === 0 ? "hardly any" : `${ways} of 10`;
};

/**
 * A probability, 0–1, inside a sentence: "in 8 of 10 ways this could turn out", "in almost every way …",
 * "in fewer than 1 of 10 ways …".
 */
export const inWaysInTen = (probability: number, couldTurnOut = "this could turn out"): string => {
  if (probability >= 1 - CERTAIN) return `in every way ${couldTurnOut}`;
  if (probability <= CERTAIN) return `in no way ${couldTurnOut}`;
  const ways = Math.round(probability * 10);
  if (ways === 10) return `in almost every way ${couldTurnOut}`;
  return ways === 0 ? `in fewer than 1 of 10 ways ${couldTurnOut}` : `in ${ways} of 10 ways ${couldTurnOut}`;
};
