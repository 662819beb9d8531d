import type { OffersFile } from "../../offers/schema.ts";

export interface Currency {
  readonly code: string;
  readonly label: string;
}

const names = new Intl.DisplayNames("en-GB", { type: "currency" });

const nameOf = (code: string): string | undefined => {
  try {
    return names.of(code);
  } catch {
    // A file may have a currency that is none, such as "doubloons".
    return undefined;
  }
};

const currencyOf = (code: string): Currency => {
  const name = nameOf(code);
  return { code, label: name === undefined || name === code ? code : `${code}, ${name}` };
};

/** Every currency there is, by its code. */
const every: readonly Currency[] = Intl.supportedValuesOf("currency").map(currencyOf);

/** What can be chosen: the currencies that a file has already, and all others. */
export const currencyChoice = (
  inUse: readonly string[],
): { readonly used: readonly Currency[]; readonly others: readonly Currency[] } => ({
  used: inUse.map(currencyOf),
  others: every.filter(({ code }) => !inUse.includes(code)),
});

/** The currencies that a file speaks of, each once: the person's own first. */
export const currenciesOf = ({ preferences, offers = [] }: OffersFile): readonly string[] => {
  const codes = [preferences?.pay?.currency, ...offers.map(({ pay }) => pay?.currency)];
  return [...new Set(codes.flatMap((code) => (code === undefined ? [] : [code])))];
};

/** The currencies that offers are paid in and the person doesn't think in. */
export const foreignCurrencies = (file: OffersFile): readonly string[] =>
  currenciesOf(file).filter((code) => code !== file.preferences?.pay?.currency);
