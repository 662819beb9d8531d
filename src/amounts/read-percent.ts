import { asciiFigures } from "./ascii-figures.ts";
import { readNumeral } from "./numeral.ts";

export type ReadPercent =
  | { readonly kind: "percent"; readonly percent: number }
  /** a figure that could be a share as well: 0.8 is 80 %, or not one */
  | { readonly kind: "question"; readonly percent: number; readonly share: number; readonly expected: string }
  | { readonly kind: "unread"; readonly expected: string };

export interface PercentOptions {
  /** in percent; above it the figure is no percentage */
  readonly most?: number | undefined;
  /** what stands in the field's example */
  readonly such?: string | undefined;
}

/** 12 digits are enough for any figure that is typed, and few enough that 0.07 · 100 is 7. */
const percentOf = (share: number): number => Number((share * 100).toPrecision(12));

/**
 * A percentage as people type it: "10", "37.5 %", "33,3%". A bare figure between 0 and 1 may be a share and is asked
 * about; with "%" it is what it says. One above `most` is an amount of money, or a slip.
 *
 * @example readPercent("10 %") // { kind: "percent", percent: 10 }
 * @example readPercent("0.8") // { kind: "question", percent: 0.8, share: 80, … }
 * @example readPercent("5000", { most: 300 }) // { kind: "unread", expected: "a percentage from 0 to 300" }
 */
export const readPercent = (text: string, { most = 100, such = "10" }: PercentOptions = {}): ReadPercent => {
  const plain = asciiFigures(text);
  const [, numeral, sign] = /^(\d+(?:[.,]\d+)?|[.,]\d+)\s*(%|percent|per cent|prozent|pct)?$/i.exec(plain) ?? [];
  const percent = numeral === undefined ? null : readNumeral(numeral, { decimals: true });
  if (percent === null) return { kind: "unread", expected: `a percentage such as ${such}` };
  if (percent > most) return { kind: "unread", expected: `a percentage from 0 to ${most}` };
  if (sign === undefined && percent > 0 && percent <= 1) {
    const share = percentOf(percent);
    const expected = `a percentage: ${share} for ${share} %, or ${percent} % with its sign`;
    return { kind: "question", percent, share, expected };
  }
  return { kind: "percent", percent };
};
