import { setPayPreferences } from "../../../../offers/edit/edit-preferences.ts";
import type { PayPreferences } from "../../../../offers/pay-schema.ts";
import type { OffersFile } from "../../../../offers/schema.ts";

const NONE: PayPreferences = {};

/** The file with its pay preferences changed; the same file when they stay the same object. */
export const changePreferences = (
  file: OffersFile,
  change: (preferences: PayPreferences) => PayPreferences,
): OffersFile => {
  const earlier = file.preferences?.pay ?? NONE;
  const next = change(earlier);
  return next === earlier ? file : setPayPreferences(file, next);
};

/** In another currency of one's own. A rate is in that currency, so those given for the earlier one are taken away. */
export const inCurrency = (preferences: PayPreferences, currency: string): PayPreferences => {
  const { currency: _currency, rates: _rates, ...rest } = preferences;
  return currency === "" ? rest : { ...rest, currency };
};

/** With the rate of a foreign currency; undefined takes it away. */
export const withRate = (preferences: PayPreferences, foreign: string, rate: number | undefined): PayPreferences => {
  const others = Object.entries(preferences.rates ?? {}).filter(([code]) => code !== foreign);
  const rates = rate === undefined ? others : [...others, [foreign, rate] as const];
  return { ...preferences, rates: Object.fromEntries(rates) };
};
