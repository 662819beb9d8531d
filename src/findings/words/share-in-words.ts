/** A share, 0–1, as whole per cent; "under 1%" and "over 99%" keep what is not quite nothing or all apart from it. */
export const percentInWords = (share: number): string => {
  const whole = Math.round(share * 100) + 0;
  if (whole === 0 && share > 1e-9) return "under 1%";
  if (whole === 100 && share < 1 - 1e-9) return "over 99%";
  return `${whole}%`;
};

const FRACTIONS = [
  { share: 1 / 10, words: "one in ten", chances: "one chance in ten" },
  { share: 1 / 5, words: "one in five", chances: "one chance in five" },
  { share: 1 / 4, words: "one in four", chances: "one chance in four" },
  { share: 1 / 3, words: "one in three", chances: "one chance in three" },
  { share: 2 / 5, words: "two in five", chances: "two chances in five" },
  { share: 1 / 2, words: "half", chances: "an even chance" },
  { share: 3 / 5, words: "three in five", chances: "three chances in five" },
  { share: 2 / 3, words: "two in three", chances: "two chances in three" },
  { share: 3 / 4, words: "three in four", chances: "three chances in four" },
  { share: 4 / 5, words: "four in five", chances: "four chances in five" },
  { share: 9 / 10, words: "nine in ten", chances: "nine chances in ten" },
] as const;

const nearest = (share: number): (typeof FRACTIONS)[number] =>
  FRACTIONS.reduce((best, each) => (Math.abs(each.share - share) < Math.abs(best.share - share) ? each : best));

/** A share, 0–1, of things: "two in three", "half", "almost none", "almost all". */
export const shareInWords = (share: number): string => {
  if (share >= 1 - 1e-9) return "all";
  if (share <= 1e-9) return "none";
  if (share < 0.05) return "almost none";
  return share > 0.95 ? "almost all" : nearest(share).words;
};

/** A probability, 0–1, of something: "one chance in five", "an even chance", "a small chance". */
export const chanceInWords = (probability: number): string => {
  if (probability <= 1e-9) return "no chance";
  if (probability < 0.05) return "a small chance";
  return probability > 0.95 ? "near certainty" : nearest(probability).chances;
};
