import type { Material } from "../../offers/material-schema.ts";
import { sourceName } from "../../offers/source-name.ts";
import { defaultEvidence } from "../default-evidence.ts";
import type { Reading } from "../reading.ts";

/** A text of an offer, and what was found in it. */
export interface ReadMaterial {
  readonly material: Material;
  readonly reading: Reading;
}

/** A sentence, and the text that it stands in. */
export interface Said {
  readonly material: Material;
  /** always `material.text.slice(start, end)` */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** How a text's statements are known where the text itself doesn't say: as an evidence level's id. */
export const evidenceOfText = ({ evidence, kind }: Material): string => evidence ?? defaultEvidence(kind);

/** Who says what a text says: the name that the person gave; of a paper its title; nobody's for notes. */
export const sourceOfText = ({ from, kind, title }: Material): string | null =>
  sourceName(from) ?? (kind === "notes" || kind === "other" ? null : sourceName(title));

/** A sentence of a text, without what else is known of it. */
export const saidIn = (
  material: Material,
  { quote, start, end }: { readonly quote: string; readonly start: number; readonly end: number },
): Said => ({ material, quote, start, end });

/** Where a sentence ends, in a line or with it. */
const BOUND = /\n|[.!?] (?=\S)/gu;

/** The sentence around a place of a text: of a figure, what it is said of. */
export const sentenceAround = (material: Material, place: { readonly start: number; readonly end: number }): Said => {
  const bounds = [...material.text.matchAll(BOUND)].map(({ index, 0: sign }) => index + sign.length);
  const start = bounds.findLast((each) => each <= place.start) ?? 0;
  const end = bounds.find((each) => each >= place.end) ?? material.text.length;
  const quote = material.text.slice(start, end);
  return { material, quote: quote.trimEnd(), start, end: start + quote.trimEnd().length };
};
