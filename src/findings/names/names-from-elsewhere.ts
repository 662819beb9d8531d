import type { OffersFile } from "../../offers/schema.ts";
import { hasHidden } from "./hidden-characters.ts";
import { listInWords } from "../words/list-in-words.ts";
import { mixedScripts } from "./mixed-scripts.ts";
import { inSentence } from "./offer-name.ts";
import { quoted } from "../words/sentence.ts";

/** More names than these are not listed: one is reason enough to look. */
const MOST_NAMES = 3;

/** All that goes by a name in a file: employers, titles, places, own criteria. */
const namesIn = ({ offers = [], preferences }: OffersFile): readonly string[] => [
  ...offers.flatMap(({ employer, title, location = "" }) => [employer, title, location]),
  ...(preferences?.ownCriteria ?? []).map(({ title }) => title ?? ""),
];

const warning = (name: string): readonly string[] => {
  const scripts = mixedScripts(name);
  if (scripts.length > 1) return [`${quoted(inSentence(name))} mixes ${listInWords(scripts)} letters`];
  return hasHidden(name) ? [`${quoted(inSentence(name))} holds characters that can't be seen`] : [];
};

/**
 * What is odd about names that came from somebody else, one a name: "“Hаrbor” mixes Latin and Cyrillic letters". Such a name
 * may not be the one that it looks like.
 */
export const oddNames = (file: OffersFile): readonly string[] =>
  [...new Set(namesIn(file))].flatMap(warning).slice(0, MOST_NAMES);
