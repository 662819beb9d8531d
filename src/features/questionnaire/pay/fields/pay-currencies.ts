import type { OffersFile } from "../../../../offers/schema.ts";

interface Currency {
  readonly code: string;
  readonly label: string;
}

const OFTEN_USED: readonly string[] = ["GBP", "EUR", "USD", "CHF", "INR", "CAD", "AUD", "SGD", "SEK", "PLN"];

const names = new Intl.DisplayNames("en-GB", { type: "currency" });

const currencyOf = (code: string): Currency => {
  const name = names.of(code);
  return { code, label: name === undefined ? code : `${code}, ${name}` };
};

const every: readonly string[] = Intl.supportedValuesOf("currency");

export const oftenUsed: readonly Currency[] = OFTEN_USED.map(currencyOf);

/** All other currencies, by their codes. */
export const lessOften: readonly Currency[] = every.filter((code) => !OFTEN_USED.includes(code)).map(currencyOf);

/** The currencies that offers are paid in, each once. */
const paidIn = ({ offers = [] }: OffersFile): readonly string[] => [
  ...new Set(offers.flatMap(({ pay }) => (pay?.currency === undefined ? [] : [pay.currency]))),
];

/** What a file calls a currency and no list has, such as "doubloons". */
export const unlistedCurrencies = (file: OffersFile): readonly string[] => {
  const own = file.preferences?.pay?.currency;
  const codes = own === undefined ? paidIn(file) : [own, ...paidIn(file).filter((code) => code !== own)];
  return codes.filter((code) => !every.includes(code) && !OFTEN_USED.includes(code));
};

/** The currencies that offers are paid in and the person doesn't think in. */
export const foreignCurrencies = (file: OffersFile): readonly string[] =>
  paidIn(file).filter((code) => code !== file.preferences?.pay?.currency);
