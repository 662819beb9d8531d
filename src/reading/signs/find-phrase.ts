/** Looks for a phrase of the signs among the words of a sentence. */
import { isNumber, type Phrase, type Slot } from "./phrase.ts";
import type { SentenceWords } from "./sentence-words.ts";

/** Up to so many other words may stand where a phrase has `..`. */
const GAP = 6;

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
