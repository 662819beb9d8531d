/** Sums of money in a text: where they stand, and what the reader of amounts (src/amounts) makes of them; not yet what they are for. */
import { currenciesOf } from "../../amounts/currency-mark.ts";
import { type ReadAmount, readAmount } from "../../amounts/read-amount.ts";

export interface FoundMoney {
  readonly start: number;
  readonly end: number;
  /** in whole units; of a range the lower end */
  readonly amount: number;
  readonly most: number | null;
  /** ISO 4217; null where the text names none, or one that could be several */
  readonly currency: string | null;
  /** whether a currency's sign or name stands beside it, or LPA, which is money in itself */
  readonly isMarked: boolean;
  /** whether the sum says by itself that it is for a year, as LPA does */
  readonly isYearly: boolean;
}

const CODES =
  "USD|EUR|GBP|INR|CAD|AUD|NZD|SGD|HKD|CHF|SEK|DKK|NOK|ISK|JPY|PLN|CZK|HUF|RON|BGN|BRL|MXN|ARS|CLP|COP|PEN|ZAR|AED|SAR|QAR|EGP|MAD|KRW|CNY|PKR|BDT|LKR|NPR|NGN|KES|GHS|ILS|TRY|TWD|THB|MYR|IDR|PHP|VND|UAH|RUB";
const SIGN = `(?:US|CA|C|AU|A|NZ|S|SG|HK|NT|MX)\\$|R\\$|\\p{Sc}|Rs\\.?|Fr\\.|(?:${CODES})|zł|kr|KSh|RM|Rp|R(?=\\s?\\d)`;
const NUMBER = "\\d{1,3}(?:[,.' ]\\d{2,3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const SCALE = "k|grand|lakhs?|lacs?|lpa|l|tsd\\.?|crores?|cr|thousand|millions?|mn|m|billions?|bn|b";
const AFTER = `(?:${CODES})|kr\\.?|euros?|pounds|dollars|rupees|zł|€|£|yen`;

const MONEY = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:(${SIGN})\\s?)?(${NUMBER})(?:\\s?(${SCALE})(?![\\p{L}\\p{N}]))?(?:\\s?(${AFTER})(?![\\p{L}\\p{N}]))?` +
    `(?:\\s?(?:-|to|bis|and up to|(?<=\\bbetween\\b.{0,30})and)\\s?(${SIGN})?\\s?(${NUMBER})(?:\\s?(${SCALE})(?![\\p{L}\\p{N}]))?(?:\\s?(${AFTER})(?![\\p{L}\\p{N}]))?)?(?![\\p{N}%])`,
  "giu",
);

/** What "$" and "kr" mean here; null where that isn't known. */
export interface TextPlace {
  readonly dollar: string;
  readonly krona: string | null;
}

/** Marks of money that the pay form doesn't take for a currency. */
const NAMED: Readonly<Record<string, string>> = { r: "ZAR", ksh: "KES", rm: "MYR", rp: "IDR" };

const currencyOf = (mark: string | undefined, { dollar, krona }: TextPlace): string | null => {
  const plain = (mark ?? "").toLowerCase().replace(/\.$/u, "");
  if (plain === "") return null;
  if (plain === "kr") return krona;
  if (plain === "$" || plain === "dollars") return dollar;
  const named = NAMED[plain];
  if (named !== undefined) return named;
  return currenciesOf(plain)[0] ?? null;
};

/** Both ends of what was read, `most` null for one figure; null where it is no amount. */
const figures = (read: ReadAmount): { readonly amount: number; readonly most: number | null } | null => {
  if (read.kind === "amount") return { amount: read.amount, most: null };
  return read.kind === "range" ? { amount: read.low, most: read.high } : null;
};

/** The thousand that a text in German or in India writes otherwise than the pay form takes it. */
const typed = (text: string): string =>
  text
    .replace(/tsd\.?|(?<=\d\s?)grand/giu, "k")
    .replace(/and up to/giu, "-")
    .replace(
      /(?<!\p{L})(?:r|ksh|rm|rp)\.?(?=\s?\d)/giu,
      (mark) => `${NAMED[mark.toLowerCase().replace(".", "")] ?? mark} `,
    );

const NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${CODES}|euros?|pounds|sterling|rupees|yen|€|£|₹)(?![\\p{L}\\p{N}])`,
  "giu",
);

/** The one currency that a line names, beside a sum or apart from it ("48k-52k gross, GBP"); null where none or several. */
export const namedCurrency = (plain: string, place: TextPlace): string | null => {
  const names = new Set(
    [...plain.matchAll(NAMES)].flatMap(([name]) =>
      name.toLowerCase() === "sterling" ? "GBP" : (currencyOf(name, place) ?? []),
    ),
  );
  const [only = null] = names.size === 1 ? names : [];
  return only;
};

/**
 * Every number in a line that could be money: with a currency, with a scale, or large enough to be a yearly sum; read as the
 * pay form would read it, and left out where that could not.
 */
export const findMoney = (plain: string, place: TextPlace): readonly FoundMoney[] =>
  [...plain.matchAll(MONEY)].flatMap((match) => {
    const [whole, sign, number = "", scale, after, sign2, , scale2, after2] = match;
    // In "$1.2M COP" the code says which dollar or peso the sign is.
    const mark = (sign === "$" ? after : undefined) ?? sign ?? after ?? sign2 ?? after2;
    const isIndian = /^(?:l|lpa|lakhs?|lacs?|cr|crores?)$/iu.test(scale ?? scale2 ?? "");
    const isYearly = /lpa/iu.test(`${scale ?? ""}${scale2 ?? ""}`);
    const isGrouped = /\d[,.' ]\d{3}/u.test(number);
    const isTimed = /^\s?(?:an?|per|\/)\s?(?:hour|hr|h)\b/iu.test(plain.slice(match.index + whole.trimEnd().length));
    if (mark === undefined && scale === undefined && scale2 === undefined && !isGrouped && !isTimed) return [];
    const currency = currencyOf(mark, place) ?? (isIndian && mark === undefined ? "INR" : null);
    const amounts = figures(
      readAmount(
        typed(sign === "$" && after !== undefined ? whole.replace("$", "") : whole),
        currency === null ? {} : { currency },
      ),
    );
    if (amounts === null || amounts.amount === 0) return [];
    return [
      {
        start: match.index,
        end: match.index + whole.trimEnd().length,
        ...amounts,
        currency,
        isMarked: mark !== undefined || isYearly,
        isYearly,
      },
    ];
  });
