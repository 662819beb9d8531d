import type { PayPreferences } from "../pay-schema.ts";
import type { OffersFile, Preferences, Sureness } from "../schema.ts";

export const setPreferences = (file: OffersFile, preferences: Preferences): OffersFile => ({ ...file, preferences });

/** Sets the weights in points by criterion; undefined goes back to the rubric's own. */
export const setWeights = (file: OffersFile, weights: Readonly<Record<string, number>> | undefined): OffersFile => {
  const { weights: _earlier, ...rest } = file.preferences ?? {};
  return setPreferences(file, weights === undefined ? rest : { ...rest, weights: { ...weights } });
};

export const setSureness = (file: OffersFile, sureness: Sureness): OffersFile =>
  setPreferences(file, { ...file.preferences, sureness });

/** Sets floor, target, horizon and rates; undefined takes them away, so that all pay is unknown. */
export const setPayPreferences = (file: OffersFile, pay: PayPreferences | undefined): OffersFile => {
  const { pay: _earlier, ...rest } = file.preferences ?? {};
  return setPreferences(file, pay === undefined ? rest : { ...rest, pay });
};
