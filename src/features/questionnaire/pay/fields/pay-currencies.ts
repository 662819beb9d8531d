import { currencyCodes } from "../../../../amounts/currency-codes.ts";
import type { OffersFile } from "../../../../offers/schema.ts";

export interface Currency {
  readonly code: string;
  readonly label: string;
}

const OFTEN_USED: readonly string[] = ["GBP", "EUR", "USD", "CHF", "INR", "CAD", "AUD", "SGD", "SEK", "PLN"];

interface Currencies {
  readonly oftenUsed: readonly Currency[];
  /** all others, by their codes */
  readonly lessOften: readonly Currency[];
}

/** Every currency with its name, for a list to choose from; looked up each time, which takes a phone some milliseconds. */
export const namedCurrencies = (): Currencies => {
  const names = new Intl.DisplayNames("en-GB", { type: "currency" });
  const currencyOf = (code: string): Currency => {
    const name = names.of(code);
    return { code, label: name === undefined ? code : `${code}, ${name}` };
  };
  const others = [...currencyCodes()].filter((code) => !OFTEN_USED.includes(code));
  return { oftenUsed: OFTEN_USED.map(currencyOf), lessOften: others.map(currencyOf) };
};

/** The currencies that offers are paid in, each once. */
const paidIn = ({ offers = [] }: OffersFile): readonly string[] => [
  ...new Set(offers.flatMap(({ pay }) => (pay?.currency === undefined ? [] : [pay.currency]))),
];

/** What a file calls a currency and no list has, such as "doubloons". */
export const unlistedCurrencies = (file: OffersFile): readonly string[] => {
  const own = file.preferences?.pay?.currency;
  const codes = own === undefined ? paidIn(file) : [own, ...paidIn(file).filter((code) => code !== own)];
  return codes.filter((code) => !currencyCodes().has(code) && !OFTEN_USED.includes(code));
};

/** The currencies that offers are paid in and the person doesn't think in. */
export const foreignCurrencies = (file: OffersFile): readonly string[] =>
  paidIn(file).filter((code) => code !== file.preferences?.pay?.currency);
