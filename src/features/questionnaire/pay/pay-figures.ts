const SYMBOLS_AND_SPACES = /[\p{Sc}\s'’]/gu;
const CODES_AND_PERCENT = /^[A-Z]{3}(?=[\d-])|(?<=\d)([A-Z]{3}|%)$/gu;
const GROUPED_BY_COMMA = /^-?[1-9]\d{0,2}(,\d{2,3})*,\d{3}$/;
const GROUPED_BY_POINT = /^-?[1-9]\d{0,2}(\.\d{3})+$/;
const PLAIN = /^-?(\d+\.?\d*|\.\d+)$/;

const bare = (text: string): string =>
  text.replaceAll(SYMBOLS_AND_SPACES, "").replaceAll("−", "-").replaceAll(CODES_AND_PERCENT, "");

const plainNumber = (text: string): number => (PLAIN.test(text) ? Number(text) : Number.NaN);

const isGrouped = (text: string): boolean => GROUPED_BY_COMMA.test(text) || GROUPED_BY_POINT.test(text);
const ungrouped = (text: string): string => (isGrouped(text) ? text.replaceAll(/[,.]/g, "") : text);

/**
 * A sum of money as people type it: "46500", "46,500", "46 500", "£46,500.50", "46.500,50 €". Three digits after a
 * separator are thousands, as no amount has three decimals; else the last separator is the decimal one. Undefined for nothing, NaN for what is no figure.
 */
export const readAmount = (text: string): number | undefined => {
  const figure = bare(text);
  if (figure === "") return undefined;
  if (isGrouped(figure) || !/[,.]/.test(figure)) return plainNumber(ungrouped(figure));
  const at = Math.max(figure.lastIndexOf(","), figure.lastIndexOf("."));
  return plainNumber(`${ungrouped(figure.slice(0, at))}.${figure.slice(at + 1)}`);
};

/**
 * A figure that may well have three decimals, such as a rate: "1.085", "0,85", "37.5 %". A comma before three digits
 * ("1,085") could be either and is no figure. Undefined for nothing, NaN for what is no figure.
 */
export const readNumber = (text: string): number | undefined => {
  const figure = bare(text);
  if (figure === "") return undefined;
  return GROUPED_BY_COMMA.test(figure) ? Number.NaN : plainNumber(figure.replace(",", "."));
};

/** Percentages one after another: "25, 25, 25, 25", "33,3; 33,3; 33,4". Undefined for nothing. */
export const readPercentages = (text: string): readonly number[] | undefined => {
  const items = text
    .replaceAll("%", "")
    .split(text.includes(";") ? ";" : /[,/\s]+/)
    .filter((item) => item.trim() !== "");
  return items.length === 0 ? undefined : items.map((item) => readNumber(item) ?? Number.NaN);
};

/** Enough digits for any figure that is typed, and few enough that 0.07 · 100 is 7. */
const DIGITS = 12;

/** 10 percent is 0.1, exactly. */
export const shareOf = (percent: number): number => Number((percent / 100).toPrecision(DIGITS));

const format = new Intl.NumberFormat("en-GB", { useGrouping: false, maximumFractionDigits: 20 });

/** A number as it stands in a field: all its digits, nothing between them. */
export const writeNumber = (value: number | undefined): string => (value === undefined ? "" : format.format(value));

/** A share (0–1) as it stands in a field of percent. */
export const writePercent = (share: number | undefined): string =>
  share === undefined ? "" : writeNumber(Number((share * 100).toPrecision(DIGITS)));
