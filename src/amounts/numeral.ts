/** 1,234,567 and 12,34,567 (as in India), 46.500 and 46'500 and 46 500; the first group is not a zero. */
const GROUPED_BY: Readonly<Record<string, RegExp>> = {
  ",": /^[1-9]\d{0,2}(,\d{2,3})*,\d{3}$/,
  ".": /^[1-9]\d{0,2}(\.\d{3})+$/,
  "'": /^[1-9]\d{0,2}('\d{3})+$/,
  " ": /^[1-9]\d{0,2}( \d{2,3})* \d{3}$/,
  _: /^\d{1,3}(_\d{3})+$/,
};

export interface NumeralHint {
  /** three digits after the only separator are decimals: of a rate, or before "lakh" */
  readonly decimals: boolean;
}

/** 1,085 is either 1.085 or one thousand and eighty-five. */
const isEither = (text: string): boolean => /^[1-9]\d{0,2},\d{3}$/.test(text);

const ungrouped = (text: string): string | null => {
  if (/^\d+$/.test(text)) return text;
  const marks = new Set(text.replaceAll(/\d/g, ""));
  const [mark] = marks;
  if (marks.size !== 1 || mark === undefined || !GROUPED_BY[mark]?.test(text)) return null;
  return text.replaceAll(mark, "");
};

/**
 * The value of a numeral in ASCII, or null for one that is no whole figure ("1.2.3", "46,50,00", "5,0000") or could be two
 * ("1,085" where decimals are usual). "46,500" → 46500, "46.500,50" → 46500.5, "4,65,000" → 465000, "46,5" → 46.5.
 */
export const readNumeral = (text: string, { decimals }: NumeralHint): number | null => {
  if (decimals && isEither(text)) return null;
  const whole = decimals && /^\d+\.\d+$/.test(text) ? null : ungrouped(text);
  if (whole !== null) return Number(whole);
  const at = Math.max(text.lastIndexOf(","), text.lastIndexOf("."));
  if (at === -1) return null;
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  const units = before === "" ? "0" : ungrouped(before);
  // "5,0000" and "46500,000": a separator that groups nothing and has more than decimals after it.
  const isDecimal = /^\d+$/.test(after) && (decimals || units === "0" || after.length <= 2);
  return units !== null && isDecimal ? Number(`${units}.${after}`) : null;
};
