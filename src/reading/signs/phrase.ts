/** A phrase of the signs, made ready to be looked for. */
import { WORD } from "./sentence-words.ts";

/** Words that stand for each other at one place of a phrase. */
export interface Slot {
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
  /** what stands at this place in every sentence; null where it may be a number */
  readonly need: Need | null;
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

const NUMERALS = new Set(
  "one two three four five six seven eight nine ten eleven twelve dozen fifteen twenty thirty forty fifty several many".split(
    " ",
  ),
);

/** Whether a word is a number, in figures or in letters. */
export const isNumber = (word: string): boolean => /^[£$€₹]?\d/u.test(word) || NUMERALS.has(word);

const EMPTY: Slot = {
  exact: new Set(),
  starts: [],
  isNumber: false,
  rows: [],
  rowsByFirst: new Map(),
  isOptional: false,
  isAfterGap: false,
  need: null,
};

const NUMBER: Slot = { ...EMPTY, isNumber: true };

/** Phrases have the same words again and again: each word, and each place of a phrase, is made once. */
const singles = new Map<string, Slot>();
const places = new Map<string, Slot>();

const once = (made: Map<string, Slot>, key: string, make: () => Slot): Slot => {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
};

const single = (word: string, ending: string): Slot =>
  once(singles, `${word}${ending}`, () => {
    if (ending === "*") return { ...EMPTY, starts: [word], need: { exact: [], starts: [word] } };
    const exact = ending === "?" ? [word, word.slice(0, -1)] : [word];
    return { ...EMPTY, exact: new Set(exact), need: { exact, starts: [] } };
  });

/** `on-call` is also "on call" and "oncall". */
const rowsOf = (choice: string): readonly (readonly Slot[])[] => {
  if (choice === "#") return [[NUMBER]];
  const row = choice.split(/\s+/u).flatMap((token): readonly Slot[] => {
    if (token === "#") return [NUMBER];
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
    for (const word of isWhole ? first.exact : [""]) {
      const list = found.get(word);
      if (list === undefined) found.set(word, [row]);
      else list.push(row);
    }
  }
  return found;
};

/** One word of small letters with its ending: most choices are that, and need no row. */
const ONE_WORD = /^([a-z]+(?:'[a-z]+)*)([*?]?)$/u;

/** A number needs no word; of more words in a row the first is needed. */
const needOf = ({ exact, starts, isNumber: isAny, rows }: Omit<Slot, "need">): Need | null => {
  const firsts = rows.map(([first]) => first?.need ?? null);
  if (isAny || firsts.includes(null)) return null;
  return {
    exact: [...exact, ...firsts.flatMap((first) => first?.exact ?? [])],
    starts: [...starts, ...firsts.flatMap((first) => first?.starts ?? [])],
  };
};

const madeOf = (token: string, isAfterGap: boolean): Slot => {
  const isOptional = token.endsWith(")?");
  const choices = token.startsWith("(") ? token.slice(1, isOptional ? -2 : -1).split("|") : [token];
  const exact = new Set<string>();
  const starts: string[] = [];
  const longer: (readonly Slot[])[] = [];
  let isAny = false;
  const addWord = (word: string, ending: string): void => {
    if (ending === "*") {
      starts.push(word);
      return;
    }
    exact.add(word);
    if (ending === "?") exact.add(word.slice(0, -1));
  };
  const addRow = (row: readonly Slot[]): void => {
    const [first] = row;
    if (row.length > 1) longer.push(row);
    if (row.length !== 1 || first === undefined) return;
    for (const word of first.exact) exact.add(word);
    starts.push(...first.starts);
    isAny ||= first.isNumber;
  };
  for (const choice of choices) {
    const trimmed = choice.trim();
    const [, word, ending = ""] = ONE_WORD.exec(trimmed) ?? [];
    if (word === undefined) rowsOf(trimmed).forEach(addRow);
    else addWord(word, ending);
  }
  const slot = { exact, starts, isNumber: isAny, rows: longer, rowsByFirst: byFirst(longer), isOptional, isAfterGap };
  return { ...slot, need: needOf(slot) };
};

const slotOf = (token: string, isAfterGap: boolean): Slot =>
  once(places, `${isAfterGap ? ".. " : ""}${token}`, () => madeOf(token, isAfterGap));

const slotsOf = (part: string): readonly Slot[] => {
  const slots: Slot[] = [];
  let isAfterGap = false;
  for (const token of part.match(/\([^)]*\)\??|[^\s(]+/gu) ?? []) {
    if (token !== "..") slots.push(slotOf(token, isAfterGap));
    isAfterGap = token === "..";
  }
  return slots;
};

/**
 * A phrase ready to be looked for: words in a row, `..` up to six words between, `(a|b)` either, `(a)?` perhaps, `word*` any
 * ending, `words?` with or without the last letter, `#` a number, `a & b` both in the sentence, in any order.
 */
export const phraseOf = (phrase: string): Phrase => {
  const parts = phrase.toLowerCase().split(" & ").map(slotsOf);
  const needs = parts.flat().flatMap((slot) => (slot.isOptional ? [] : (slot.need ?? [])));
  return { parts, needs };
};
