/** Words that mix scripts, as somebody writes who passes one name off as another; after Unicode's report 39. */

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
