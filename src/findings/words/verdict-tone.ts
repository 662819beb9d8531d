import type { Rubric } from "../../rubric/schema.ts";

/** How a verdict is coloured beside its words: the highest band good, the lowest poor, those between fair; none too early. */
export const verdictTone = ({ bands }: Pick<Rubric, "bands">, band: string): "good" | "fair" | "poor" | "neutral" => {
  const place = bands.findIndex(({ id }) => id === band);
  if (place < 0) return "neutral";
  if (place === 0) return "good";
  return place === bands.length - 1 ? "poor" : "fair";
};
