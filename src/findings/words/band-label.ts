import { TOO_EARLY } from "../../engine/offer/verdict.ts";
import type { Band } from "../../rubric/manifest-schema.ts";
import type { Rubric } from "../../rubric/schema.ts";

/** The words for a verdict's band: the rubric's label, or "Too early to say". */
export const bandLabel = (bands: readonly Band[], band: string): string =>
  bands.find(({ id }) => id === band)?.label ?? (band === TOO_EARLY ? "Too early to say" : band);

/** How a verdict is coloured beside its words: the highest band good, the lowest poor, those between fair; none too early. */
export const verdictTone = ({ bands }: Pick<Rubric, "bands">, band: string): "good" | "fair" | "poor" | "neutral" => {
  const place = bands.findIndex(({ id }) => id === band);
  if (place < 0) return "neutral";
  if (place === 0) return "good";
  return place === bands.length - 1 ? "poor" : "fair";
};
