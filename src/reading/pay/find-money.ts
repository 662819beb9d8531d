/** Sums of money in a text: where they stand, how much, in what currency; not yet what they are for. */

export interface Money {
  readonly start: number;
  readonly end: number;
  /** in whole units; of a range the lower end */
  readonly amount: number;
  readonly most: number | null;
  /** ISO 4217 as written; "$" and "kr" stay as they are, to be told by the place; null where there is none */
  readonly currency: string | null;
  /** whether the sum says by itself that it is for a year, as LPA does */
  readonly isYearly: boolean;
}

const CODES =
  "USD|EUR|GBP|INR|CAD|AUD|NZD|SGD|HKD|CHF|SEK|DKK|NOK|JPY|PLN|CZK|HUF|RON|BRL|MXN|ZAR|AED|KRW|CNY|PKR|NGN|KES|ILS|TWD|TSD";
const SIGN = `(?:US|CA|C|AU|A|NZ|S|SG|HK)\\$|R\\$|[£$€₹¥]|Rs\\.?|(?:${CODES})\\$?|zł|kr`;
const NUMBER = "\\d{1,3}(?:[,.' ]\\d{2,3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const SCALE = "k|lakhs?|lacs?|lpa|l|tsd\\.?|crores?|cr|thousand|millions?|mn|m|billions?|bn|b";
const AFTER = `(?:${CODES})|kr\\.?|euros?|pounds|dollars|rupees|zł|€|£|yen`;

const MONEY = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(${SIGN})\\s?)?(${NUMBER})(?:\\s?(${SCALE})(?![\\p{L}\\p{N}]))?(?:\\s?(${AFTER})(?![\\p{L}\\p{N}]))?` +
    `(?:\\s?(?:-|to|and up to)\\s?(${SIGN})?\\s?(${NUMBER})(?:\\s?(${SCALE})(?![\\p{L}\\p{N}]))?(?:\\s?(${AFTER})(?![\\p{L}\\p{N}]))?)?(?![\\p{N}%])`,
  "giu",
);

const NAMES: Readonly<Record<string, string>> = {
  us$: "USD",
  ca$: "CAD",
  c$: "CAD",
  a$: "AUD",
  au$: "AUD",
  nz$: "NZD",
  s$: "SGD",
  sg$: "SGD",
  hk$: "HKD",
  r$: "BRL",
  "£": "GBP",
  "€": "EUR",
  "₹": "INR",
  "¥": "JPY",
  rs: "INR",
  "rs.": "INR",
  zł: "PLN",
  euro: "EUR",
  euros: "EUR",
  pounds: "GBP",
  dollars: "$",
  rupees: "INR",
  yen: "JPY",
  "kr.": "kr",
  kr: "kr",
  $: "$",
};

const currencyOf = (sign: string | undefined): string | null => {
  if (sign === undefined) return null;
  const lower = sign.toLowerCase();
  return NAMES[lower] ?? lower.replace("$", "").toUpperCase();
};

const scaleOf = (scale: string | undefined): number => {
  const lower = (scale ?? "").toLowerCase();
  if (lower === "") return 1;
  if (/^(k|tsd|thousand)/u.test(lower)) return 1_000;
  if (/^(l|lpa|lakhs?|lacs?)$/u.test(lower)) return 100_000;
  if (lower.startsWith("cr")) return 10_000_000;
  return /^(bn|b|billion)/u.test(lower) ? 1_000_000_000 : 1_000_000;
};

/** `6,10,000`, `56.400`, `39 000`, `11.00`: what stands behind the last mark is decimals when it is one or two digits. */
const numberOf = (text: string): number => {
  const decimals = /^(.*)[.,](\d{1,2})$/u.exec(text);
  const whole = (decimals?.[1] ?? text).replace(/[^\d]/gu, "");
  return Number(decimals === null ? whole : `${whole}.${decimals[2] ?? "0"}`);
};

/** Every number in a line that could be money: with a currency, with a scale, or large enough to be a yearly sum. */
export const findMoney = (plain: string): readonly Money[] =>
  [...plain.matchAll(MONEY)].flatMap((match) => {
    const [whole, sign, number = "", scale, after, sign2, number2, scale2, after2] = match;
    const isIndian = /^(?:l|lpa|lakhs?|lacs?|cr|crores?)$/iu.test(scale ?? scale2 ?? "");
    const currency = currencyOf(sign ?? after ?? sign2 ?? after2) ?? (isIndian ? "INR" : null);
    const top = number2 === undefined ? null : numberOf(number2) * scaleOf(scale2);
    const shared = scale ?? (top !== null && numberOf(number) < numberOf(number2 ?? "0") ? scale2 : undefined);
    const amount = Math.round(numberOf(number) * scaleOf(shared) * 100) / 100;
    const isGrouped = /\d[,.' ]\d{3}/u.test(number);
    if (currency === null && scale === undefined && scale2 === undefined && !isGrouped) return [];
    if (!Number.isFinite(amount) || amount === 0) return [];
    return [
      {
        start: match.index,
        end: match.index + whole.trimEnd().length,
        amount,
        most: top !== null && top > amount ? Math.round(top * 100) / 100 : null,
        currency,
        isYearly: /lpa/iu.test(`${scale ?? ""}${scale2 ?? ""}`),
      },
    ];
  });
