/** Signs as regular expressions over the plain letters of a sentence. */
import type { QuestionSigns, Sign } from "./signs-schema.ts";

export interface Phrase {
  /** of each list, one stands in every text that the phrase is in; looking for them first spares most of the work */
  readonly needs: readonly (readonly string[])[];
  readonly pattern: RegExp;
}

export interface CompiledSign {
  readonly question: string;
  readonly sign: Sign;
  readonly says: readonly Phrase[];
  readonly not: readonly Phrase[];
}

const WORD = "[a-z0-9'%$£€₹]+";
// Letters beyond a to z count as between: no sign has one, and the short classes are five times as fast.
const BETWEEN = "[^a-z0-9]{1,3}";
const GAP = `(?:${BETWEEN}${WORD}){0,6}?${BETWEEN}`;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");

const wordPattern = (word: string): string => {
  if (word === "#") return "(?:\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|dozen|several|many)";
  if (word.endsWith("?")) return `${escape(word.slice(0, -2))}${escape(word.slice(-2, -1))}?`;
  if (word.endsWith("*")) return `${escape(word.slice(0, -1))}[a-z0-9']*`;
  return escape(word);
};

const tokens = (phrase: string): readonly string[] => phrase.toLowerCase().match(/\([^)]*\)\??|[^\s(]+/gu) ?? [];

const isOptional = (token: string): boolean => token.endsWith(")?");

const choicesOf = (token: string): readonly string[] =>
  token.startsWith("(")
    ? token
        .replace(/^\(|\)\??$/gu, "")
        .split("|")
        .map((each) => each.trim())
    : [token];

const tokenPattern = (token: string): string =>
  `(?:${choicesOf(token)
    .map((each) => each.split(" ").map(wordPattern).join(BETWEEN))
    .join("|")})`;

const stem = (word: string): string => (word.split(" ")[0] ?? "").replace(/.\?$|\*$/u, "");

const needsOf = (parts: readonly string[]): readonly (readonly string[])[] =>
  parts
    .filter((part) => part !== ".." && !isOptional(part) && !choicesOf(part).some((each) => each.startsWith("#")))
    .map((part) => choicesOf(part).map(stem))
    .toSorted((a, b) => a.length - b.length);

const phraseOf = (phrase: string): Phrase => {
  const parts = tokens(phrase);
  let source = "";
  let isJoined = true;
  for (const part of parts) {
    if (part === "..") {
      source += GAP;
      isJoined = true;
      continue;
    }
    const before = isJoined ? "" : BETWEEN;
    source += before + (isOptional(part) ? `(?:${tokenPattern(part)}${BETWEEN})?` : tokenPattern(part));
    isJoined = isOptional(part);
  }
  return { needs: needsOf(parts), pattern: new RegExp(`(?<![a-z0-9])${source}(?![a-z0-9])`) };
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

/** Whether a sentence has a stem; each stem is looked for once, however many phrases need it. */
export const stemsOf = (lower: string): ((stem: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (each) => {
    const before = known.get(each);
    if (before !== undefined) return before;
    const has = lower.includes(each);
    known.set(each, has);
    return has;
  };
};

/** Where a phrase first stands in a sentence in lower case, as the place in it; null where it doesn't. */
export const findPhrase = (
  { needs, pattern }: Phrase,
  lower: string,
  has: (stem: string) => boolean,
): number | null => {
  for (const stems of needs) if (!stems.some(has)) return null;
  return pattern.exec(lower)?.index ?? null;
};
