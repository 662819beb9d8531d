import { countInWords } from "./counts-in-words.ts";

/** A score as it is shown: whole points, 0–100. */
export const wholePoints = (points: number): number => Math.round(points) + 0;

/** "likely 66 – 80"; the 10th and 90th percentile, widened so as to include the score, as the rail's band is. */
export const likelyInWords = (likely: readonly [number, number], score: number): string => {
  const low = wholePoints(Math.min(likely[0], score));
  const high = wholePoints(Math.max(likely[1], score));
  return low === high ? `likely ${low}` : `likely ${low} – ${high}`;
};

/** A difference of points, at least 0: "11 points", "one point", "less than a point". */
export const pointsApart = (difference: number): string => {
  const whole = wholePoints(Math.abs(difference));
  if (whole === 0) return "less than a point";
  return whole === 1 ? "one point" : `${whole} points`;
};

/** Points as spoken of in passing: "about four points", "less than a point". */
export const aboutPoints = (points: number): string => {
  const whole = wholePoints(Math.abs(points));
  if (whole === 0) return "less than a point";
  return whole === 1 ? "about one point" : `about ${countInWords(whole)} points`;
};

/** One decimal, as the parts of a score are shown: "6.6". */
export const tenths = (points: number): string => (Math.round(points * 10) / 10 + 0).toFixed(1);

/** A change of points with its sign, one decimal: "+2.6", "−0.8", "0.0". */
export const signedTenths = (points: number): string => {
  const rounded = Math.round(points * 10) / 10 + 0;
  if (rounded === 0) return "0.0";
  return `${rounded > 0 ? "+" : "−"}${Math.abs(rounded).toFixed(1)}`;
};

/** Two decimals, where a calculation is to be followed: "0.84" of a worth, "16.15" of points. */
export const hundredths = (figure: number): string => (Math.round(figure * 100) / 100 + 0).toFixed(2);

/** A difference of points with its sign, two decimals: "+3.62", "−0.08", "0.00". */
export const signedHundredths = (points: number): string => {
  const figure = hundredths(Math.abs(points));
  if (Number(figure) === 0) return figure;
  return `${points > 0 ? "+" : "−"}${figure}`;
};

/** A normalised weight, 0–1, as points of 100 to compute with: "20", or "14.3" where it isn't a whole number. */
export const exactWeight = (weight: number): string => {
  const points = tenths(100 * weight);
  return points.endsWith(".0") ? points.slice(0, -2) : points;
};
