/** A phrase of the signs, ready to be looked for among the words of a sentence. */
import { type SentenceWords, WORD } from "./sentence-words.ts";

/** Words that stand for each other at one place of a phrase. */
interface Slot {
  readonly exact: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly isNumber: boolean;
  /** more words in a row, each a slot */
  readonly rows: readonly (readonly Slot[])[];
  /** those rows by their first word, whole; rows that begin otherwise stand under "" */
  readonly rowsByFirst: ReadonlyMap<string, readonly (readonly Slot[])[]>;
  readonly isOptional: boolean;
  /** up to six other words may stand before it */
  readonly isAfterGap: boolean;
}

/** Words of which one stands in every sentence that the phrase is in, whole or by how it begins. */
export interface Need {
  readonly exact: readonly string[];
  readonly starts: readonly string[];
}

export interface Phrase {
  /** all of them stand in a sentence that has the phrase, in any order */
  readonly parts: readonly (readonly Slot[])[];
  readonly needs: readonly Need[];
}

const GAP = 6;

const NUMERALS = new Set(
  "one two three four five six seven eight nine ten eleven twelve dozen fifteen twenty thirty forty fifty several many".split(
    " ",
  ),
);

const isNumber = (word: string): boolean => /^[£$€₹]?\d/u.test(word) || NUMERALS.has(word);

const EMPTY: Slot = {
  exact: new Set(),
  starts: [],
  isNumber: false,
  rows: [],
  rowsByFirst: new Map(),
  isOptional: false,
  isAfterGap: false,
};

const single = (word: string, ending: string): Slot => {
  if (ending === "*") return { ...EMPTY, starts: [word] };
  return { ...EMPTY, exact: new Set(ending === "?" ? [word, word.slice(0, -1)] : [word]) };
};

/** `on-call` is also "on call" and "oncall". */
const rowsOf = (choice: string): readonly (readonly Slot[])[] => {
  if (choice === "#") return [[{ ...EMPTY, isNumber: true }]];
  const row = choice.split(/\s+/u).flatMap((token): readonly Slot[] => {
    if (token === "#") return [{ ...EMPTY, isNumber: true }];
    const ending = /[*?]$/u.exec(token)?.[0] ?? "";
    const words = token.match(WORD) ?? [];
    return words.map((word, index) => single(word, index === words.length - 1 ? ending : ""));
  });
  const joined = choice.replaceAll("-", "");
  return choice.includes("-") ? [row, ...rowsOf(joined)] : [row];
};

const byFirst = (rows: readonly (readonly Slot[])[]): ReadonlyMap<string, readonly (readonly Slot[])[]> => {
  const found = new Map<string, (readonly Slot[])[]>();
  for (const row of rows) {
    const [first] = row;
    const isWhole = first !== undefined && first.exact.size > 0 && first.starts.length === 0 && !first.isNumber;
    for (const word of isWhole ? first.exact : [""]) found.set(word, [...(found.get(word) ?? []), row]);
  }
  return found;
};

const slotOf = (token: string, isAfterGap: boolean): Slot => {
  const isOptional = token.endsWith(")?");
  const choices = token.startsWith("(") ? token.replace(/^\(|\)\??$/gu, "").split("|") : [token];
  const rows = choices.flatMap((each) => rowsOf(each.trim())).filter((row) => row.length > 0);
  const alone = rows.flatMap((row) => (row.length === 1 ? row : []));
  const longer = rows.filter((row) => row.length > 1);
  return {
    exact: new Set(alone.flatMap(({ exact }) => [...exact])),
    starts: alone.flatMap(({ starts }) => starts),
    isNumber: alone.some((each) => each.isNumber),
    rows: longer,
    rowsByFirst: byFirst(longer),
    isOptional,
    isAfterGap,
  };
};

const slotsOf = (part: string): readonly Slot[] => {
  const slots: Slot[] = [];
  let isAfterGap = false;
  for (const token of part.match(/\([^)]*\)\??|[^\s(]+/gu) ?? []) {
    if (token !== "..") slots.push(slotOf(token, isAfterGap));
    isAfterGap = token === "..";
  }
  return slots;
};

/** What stands at this place in every sentence; null where it may be a number. */
const needOf = ({ exact, starts, isNumber: isAny, rows }: Slot): Need | null => {
  const firsts = rows.map((row) => (row[0] === undefined ? null : needOf(row[0])));
  if (isAny || firsts.includes(null)) return null;
  return {
    exact: [...exact, ...firsts.flatMap((first) => first?.exact ?? [])],
    starts: [...starts, ...firsts.flatMap((first) => first?.starts ?? [])],
  };
};

/**
 * A phrase ready to be looked for: words in a row, `..` up to six words between, `(a|b)` either, `(a)?` perhaps, `word*` any
 * ending, `words?` with or without the last letter, `#` a number, `a & b` both in the sentence, in any order.
 */
export const phraseOf = (phrase: string): Phrase => {
  const parts = phrase.toLowerCase().split(" & ").map(slotsOf);
  const needs = parts.flat().flatMap((slot) => (slot.isOptional ? [] : (needOf(slot) ?? [])));
  return { parts, needs };
};

const isWord = ({ exact, starts, isNumber: isAny }: Slot, word: string, bare: string): boolean =>
  exact.has(word) ||
  (bare !== word && exact.has(bare)) ||
  (isAny && isNumber(word)) ||
  starts.some((start) => word.startsWith(start));

const NOWHERE: readonly number[] = [];

/** Where a slot at a word can end: one behind its last word, each way once. */
const endsAt = (slot: Slot, { words, bare }: SentenceWords, at: number): readonly number[] => {
  const word = words[at];
  if (word === undefined) return NOWHERE;
  const isHere = isWord(slot, word, bare[at] ?? word);
  if (slot.rows.length === 0) return isHere ? [at + 1] : NOWHERE;
  const ends = isHere ? [at + 1] : [];
  const isRow = (row: readonly Slot[]): boolean =>
    row.every((each, index) => {
      const next = words[at + index];
      return next !== undefined && isWord(each, next, bare[at + index] ?? next);
    });
  const stem = bare[at] ?? word;
  for (const first of stem === word ? [word, ""] : [word, stem, ""]) {
    for (const row of slot.rowsByFirst.get(first) ?? []) if (isRow(row)) ends.push(at + row.length);
  }
  return ends;
};

const isFrom = (slots: readonly Slot[], from: number, sentence: SentenceWords, at: number): boolean => {
  const slot = slots[from];
  if (slot === undefined) return true;
  const last = Math.min(slot.isAfterGap && from > 0 ? at + GAP : at, sentence.words.length - 1);
  for (let place = at; place <= last; place += 1) {
    for (const end of endsAt(slot, sentence, place)) if (isFrom(slots, from + 1, sentence, end)) return true;
  }
  return slot.isOptional && isFrom(slots, from + 1, sentence, at);
};

const firstOf = (slots: readonly Slot[], sentence: SentenceWords): number | null => {
  for (let at = 0; at < sentence.words.length; at += 1) if (isFrom(slots, 0, sentence, at)) return at;
  return null;
};

/** Where a phrase first stands in a sentence, as the place of its first word; null where it doesn't. */
export const findPhrase = ({ parts }: Phrase, sentence: SentenceWords): number | null => {
  let first = Number.POSITIVE_INFINITY;
  for (const slots of parts) {
    const at = firstOf(slots, sentence);
    if (at === null) return null;
    first = Math.min(first, at);
  }
  return sentence.places[first] ?? null;
};
