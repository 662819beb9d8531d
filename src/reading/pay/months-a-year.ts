/** How many salaries a year has, where a text says so. */

/** A salary on top of the twelve, with how many there are then. */
const EXTRA =
  /(?<!\b(?:no|not an?|without an?|without) )\b(?:(13|14)(?:th|\.)|(thirteenth|fourteenth))[- ](?:months?'?s?|monthly|salar(?:y|ies)|payment|paycheck|monatsgehalt)\b/u;

/** How many salaries a year has by a sentence of its own, in small letters: "a 13th month is paid in December" is 13. */
export const extraIn = (lower: string): number | null => {
  const found = EXTRA.exec(lower);
  if (found === null) return null;
  return found[1] === undefined ? (found[2] === "thirteenth" ? 13 : 14) : Number(found[1]);
};

/** How many salaries a year has by what is near a sum, in small letters: "x 14", "12 monthly payments". */
export const monthsIn = (near: string): number | null => {
  const found =
    /\b(?:x ?(1[2-6](?:\.5)?)|(1[2-6](?:\.5)?|thirteen|fourteen|twelve)(?:th)? (?:months?|monthly|monatsgeh|gehälter|times|salar|payments|instal))/u.exec(
      near,
    );
  const word = found?.[1] ?? found?.[2];
  if (word === undefined) return null;
  return { twelve: 12, thirteen: 13, fourteen: 14 }[word] ?? Number(word);
};
