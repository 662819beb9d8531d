const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/**
 * Whether a title has a word or phrase, whatever the case, with no letter or digit next to it; formats, "Rubric".
 *
 * @example titleSays("Database engineer", "data") // false
 */
export const titleSays = (title: string, phrase: string): boolean => {
  const [text, wanted] = [title.toLowerCase(), phrase.toLowerCase()];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!WORD_END.test(text.slice(0, at)) && !WORD_START.test(text.slice(at + wanted.length))) return true;
  }
  return false;
};
