import { hasHidden } from "./hidden-characters.ts";
import { inSentence } from "./offer-name.ts";
import { listInWords } from "../words/list-in-words.ts";
import { quoted } from "../words/sentence.ts";
import type { OffersFile } from "../../offers/schema.ts";

/** Words that mix scripts, as someone writes who passes one name off as another; after Unicode's report 39. */

/** Scripts whose letters look alike, and those that many names are written in. */
const SCRIPTS = [
  "Latin",
  "Greek",
  "Cyrillic",
  "Armenian",
  "Georgian",
  "Hebrew",
  "Arabic",
  "Devanagari",
  "Thai",
  "Cherokee",
  "Coptic",
  "Lisu",
].map((name) => ({ name, letter: new RegExp(`\\p{Script=${name}}`, "u") }));

const WORDS = /[\p{L}\p{M}]+/gu;

/**
 * The scripts that one word of a text mixes; empty where none does. Words of different scripts beside each other, and Latin
 * among Chinese, Japanese or Korean, are how names are written.
 *
 * @example mixedScripts("H\u0430rbor") // ["Latin", "Cyrillic"]
 */
export const mixedScripts = (text: string): readonly string[] => {
  for (const [word] of text.normalize("NFC").matchAll(WORDS)) {
    const found = SCRIPTS.filter(({ letter }) => letter.test(word));
    if (found.length > 1) return found.map(({ name }) => name);
  }
  return [];
};

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
 * What is odd about names that came from someone else, one a name: "“Hаrbor” mixes Latin and Cyrillic letters". Such a name
 * may not be the one that it looks like.
 */
export const oddNames = (file: OffersFile): readonly string[] =>
  [...new Set(namesIn(file))].flatMap(warning).slice(0, MOST_NAMES);
