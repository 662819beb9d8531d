import { TOO_EARLY } from "../../engine/offer/verdict.ts";
import type { Band } from "../../rubric/manifest-schema.ts";

/** The words for a verdict's band: the rubric's label, or "Too early to say". */
export const bandLabel = (bands: readonly Band[], band: string): string =>
  bands.find(({ id }) => id === band)?.label ?? (band === TOO_EARLY ? "Too early to say" : band);
