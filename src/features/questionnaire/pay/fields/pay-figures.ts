import { asciiFigures } from "../../../../amounts/ascii-figures.ts";
import { readNumeral } from "../../../../amounts/numeral.ts";

const isBlank = (text: string): boolean => asciiFigures(text) === "";

/**
 * A figure that may well have three decimals, such as a rate: "1.085", "0,85", digits of any script. A comma before three
 * digits ("1,085") could be either and is no figure. Undefined for nothing, NaN for what is no figure.
 */
export const readNumber = (text: string): number | undefined =>
  isBlank(text) ? undefined : (readNumeral(asciiFigures(text), { decimals: true }) ?? Number.NaN);

/** "25 x 4" is four times 25. */
const TIMES = /^([\d.,]+) ?%? ?[x*] ?([1-6])$/i;

/** Shares that make up a whole are not percentages: 0.25 four times is 25 % four times. */
const inPercent = (figures: readonly number[]): readonly number[] => {
  const sum = figures.reduce((total, figure) => total + figure, 0);
  return Math.abs(sum - 1) < 1e-9 ? figures.map((share) => Number((share * 100).toPrecision(DIGITS))) : figures;
};

/** Percentages one after another: "25, 25, 25, 25", "33,3; 33,3; 33,4", "25 x 4", "0.25 x4". Undefined for nothing. */
export const readPercentages = (text: string): readonly number[] | undefined => {
  const plain = asciiFigures(text).replaceAll("%", "").trim();
  if (plain === "") return undefined;
  const [, each, count] = TIMES.exec(plain) ?? [];
  const items =
    each === undefined || count === undefined
      ? plain.split(plain.includes(";") ? ";" : /[,/\s]+/).filter((item) => item.trim() !== "")
      : Array.from({ length: Number(count) }, () => each);
  return inPercent(items.map((item) => readNumber(item) ?? Number.NaN));
};

/** Enough digits for any figure that is typed, and few enough that 0.07 · 100 is 7. */
const DIGITS = 12;

/** 10 percent is 0.1, exactly. */
export const shareOf = (percent: number): number => Number((percent / 100).toPrecision(DIGITS));

let format: Intl.NumberFormat | undefined;

/** A number as it stands in a field: all its digits, nothing between them. */
export const writeNumber = (value: number | undefined): string => {
  if (value === undefined) return "";
  format ??= new Intl.NumberFormat("en-GB", { useGrouping: false, maximumFractionDigits: 20 });
  return format.format(value);
};

/** One percent and less would be asked about without its sign: 0.8 may be 80 %. */
const withSign = (percent: number): string =>
  percent > 0 && percent <= 1 ? `${writeNumber(percent)} %` : writeNumber(percent);

/** A share (0–1) as it stands in a field of percent. */
export const writePercent = (share: number | undefined): string =>
  share === undefined ? "" : withSign(Number((share * 100).toPrecision(DIGITS)));
