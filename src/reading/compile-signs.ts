/** Signs as regular expressions over the plain letters of a sentence. */
import type { QuestionSigns, Sign } from "./signs-schema.ts";

export interface Phrase {
  /** one of these stands in every text that the phrase is in; looking for them first spares most of the work */
  readonly needs: readonly string[];
  readonly pattern: RegExp;
}

export interface CompiledSign {
  readonly question: string;
  readonly sign: Sign;
  readonly says: readonly Phrase[];
  readonly not: readonly Phrase[];
}

const WORD = "[\\p{L}\\p{N}'%$£€₹]+";
const BETWEEN = "[^\\p{L}\\p{N}]{1,3}";
const GAP = `(?:${BETWEEN}${WORD}){0,6}?${BETWEEN}`;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/gu, "\\$&");

const wordPattern = (word: string): string => {
  if (word === "#") return "(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|dozen|several|many)";
  if (word.endsWith("*")) return `${escape(word.slice(0, -1))}[\\p{L}\\p{N}']*`;
  return escape(word);
};

const tokens = (phrase: string): readonly string[] => phrase.toLowerCase().match(/\([^)]*\)|\S+/gu) ?? [];

const choicesOf = (token: string): readonly string[] => (token.startsWith("(") ? token.slice(1, -1).split("|") : [token]);

const tokenPattern = (token: string): string =>
  `(?:${choicesOf(token)
    .map((each) => each.split(" ").map(wordPattern).join(BETWEEN))
    .join("|")})`;

const stem = (word: string): string => word.replace(/\*$/u, "").split(/[* ]/u)[0] ?? "";

const needsOf = (parts: readonly string[]): readonly string[] => {
  const lists = parts
    .filter((part) => part !== ".." && !choicesOf(part).includes("#"))
    .map((part) => choicesOf(part).map(stem));
  const shortest = (list: readonly string[]): number => Math.min(...list.map(({ length }) => length)) / list.length;
  return lists.toSorted((a, b) => shortest(b) - shortest(a))[0] ?? [""];
};

const phraseOf = (phrase: string): Phrase => {
  const parts = tokens(phrase);
  let source = "";
  for (const [index, part] of parts.entries()) {
    if (part === "..") source += GAP;
    else source += `${index > 0 && parts[index - 1] !== ".." ? BETWEEN : ""}${tokenPattern(part)}`;
  }
  return { needs: needsOf(parts), pattern: new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, "u") };
};

/** The signs of all questions, ready to be looked for in sentences in lower case. */
export const compileSigns = (questions: readonly QuestionSigns[]): readonly CompiledSign[] =>
  questions.flatMap(({ question, signs }) =>
    signs.map((sign) => ({
      question,
      sign,
      says: sign.says.map(phraseOf),
      not: (sign.not ?? []).map(phraseOf),
    })),
  );

/** Where a phrase first stands in a sentence in lower case, as places in it; null where it doesn't. */
export const findPhrase = ({ needs, pattern }: Phrase, lower: string): { from: number; to: number } | null => {
  if (!needs.some((need) => lower.includes(need))) return null;
  const match = pattern.exec(lower);
  return match === null ? null : { from: match.index, to: match.index + match[0].length };
};
