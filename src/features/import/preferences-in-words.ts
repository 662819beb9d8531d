import { inSentence } from "../../findings/names/offer-name.ts";
import { capitalised } from "../../findings/words/sentence.ts";
import { listInWords } from "../../findings/words/list-in-words.ts";
import type { Preferences } from "../../offers/schema.ts";

/** What a person has set, as it is called: "Weights of its own and what is needed of pay"; null where nothing is set. */
export const preferencesInWords = (preferences: Preferences = {}): string | null => {
  const { weights, sureness, pay, ownCriteria = [], packs = [], hardLimits = {} } = preferences;
  const heaviest = Object.entries(weights ?? {}).toSorted(([, a], [, b]) => b - a)[0]?.[0];
  const parts = [
    ...(heaviest === undefined ? [] : [`weights of its own, heaviest ${heaviest.replaceAll("-", " ")}`]),
    ...(sureness === undefined ? [] : ["how sure these are"]),
    ...(pay?.floor === undefined && pay?.target === undefined ? [] : ["what is needed and enough of pay"]),
    ...(pay?.currency === undefined ? [] : [`the currency ${pay.currency}`]),
    ...(Object.keys(pay?.rates ?? {}).length === 0 ? [] : ["exchange rates"]),
    ...(ownCriteria.length === 0
      ? []
      : [`own criteria (${ownCriteria.map(({ id, title }) => inSentence(title ?? "") || id).join(", ")})`]),
    ...(packs.length === 0 ? [] : ["further criteria that were chosen"]),
    ...(Object.keys(hardLimits).length === 0 ? [] : ["hard limits"]),
  ];
  return parts.length === 0 ? null : capitalised(listInWords(parts));
};
