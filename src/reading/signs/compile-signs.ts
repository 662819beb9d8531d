/** Signs ready to be looked for: one pass over a sentence's words tells which few phrases it can have. */
import { hasDenial } from "../denial.ts";
import { findPhrase } from "./find-phrase.ts";
import { type Need, type Phrase, phraseOf } from "./phrase.ts";
import { type SentenceWords, wordsOf } from "./sentence-words.ts";
import type { Aside, Sign, Signs } from "./signs-schema.ts";

export interface CompiledSign {
  readonly question: string;
  readonly sign: Sign;
  readonly not: readonly Phrase[];
  /** one of its phrases says no itself */
  readonly saysNo: boolean;
}

/** A sign that a sentence has, with the places of its phrases in it. */
interface FoundSign {
  readonly sign: CompiledSign;
  readonly places: readonly number[];
}

/** What a sentence has: its signs, and what tells that it is about something else. */
interface Found {
  readonly signs: readonly FoundSign[];
  readonly asides: readonly Aside[];
}

/** A phrase, the place of its sign or aside in its list, and the numbers of all its needs. */
interface Trigger {
  readonly of: "signs" | "asides";
  readonly at: number;
  readonly phrase: Phrase;
  readonly needs: readonly number[];
}

/** Needs are numbered: many phrases have the same. */
export interface SignIndex {
  readonly signs: readonly CompiledSign[];
  /** the needs that a word meets */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** the needs that the beginning of a word meets, by its first letters */
  readonly byStart: ReadonlyMap<string, readonly (readonly [start: string, need: number])[]>;
  /** by need, the phrases of which it is the rarest */
  readonly triggers: ReadonlyMap<number, readonly Trigger[]>;
  /** phrases without a need */
  readonly always: readonly Trigger[];
  readonly needCount: number;
  readonly asides: readonly Aside[];
}

/** How many letters of a beginning are looked up; shorter ones stand for themselves. */
const START = 3;

/** How many sentences have one of the words, roughly: short words are in every sentence. */
const costOf = ({ exact, starts }: Need): number =>
  [...exact, ...starts].reduce((sum, each) => sum + 1 / each.length ** 3, 0);

const put = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

/** The signs of all questions with an index by words: a sentence is held against the few phrases that it can have. */
export const compileSigns = ({ questions, asides }: Signs): SignIndex => {
  const signs: CompiledSign[] = [];
  const numbers = new Map<Need, number>();
  const byWord = new Map<string, number[]>();
  const byStart = new Map<string, (readonly [string, number])[]>();
  const triggers = new Map<number, Trigger[]>();
  const always: Trigger[] = [];
  // The same words must not stand near many phrases: they are made ready once.
  const made = new Map<string, Phrase>();
  const ready = (text: string): Phrase => {
    const phrase = made.get(text) ?? phraseOf(text);
    made.set(text, phrase);
    return phrase;
  };
  const numberOf = (need: Need): number => {
    const known = numbers.get(need);
    if (known !== undefined) return known;
    const number = numbers.size;
    const { exact, starts } = need;
    numbers.set(need, number);
    for (const word of new Set(exact)) put(byWord, word, number);
    for (const start of new Set(starts)) put(byStart, start.slice(0, START), [start, number]);
    return number;
  };
  const watch = (says: string, of: Trigger["of"], at: number): void => {
    const phrase = ready(says);
    const needs = phrase.needs
      .map((need) => ({ need, cost: costOf(need) }))
      .toSorted((a, b) => a.cost - b.cost)
      .map(({ need }) => numberOf(need));
    const [rarest] = needs;
    if (rarest === undefined) always.push({ of, at, phrase, needs });
    else put(triggers, rarest, { of, at, phrase, needs });
  };
  for (const { question, signs: list } of questions) {
    for (const sign of list) {
      for (const says of sign.says) watch(says, "signs", signs.length);
      signs.push({ question, sign, not: (sign.not ?? []).map(ready), saysNo: sign.says.some(hasDenial) });
    }
  }
  for (const [at, { says }] of asides.entries()) for (const each of says) watch(each, "asides", at);
  return { signs, byWord, byStart, triggers, always, needCount: numbers.size, asides };
};

/** The phrases whose every need a sentence meets. */
const candidates = (index: SignIndex, words: SentenceWords): readonly Trigger[] => {
  const isMet = new Uint8Array(index.needCount);
  const met: number[] = [];
  const meet = (need: number): void => {
    if (isMet[need] === 1) return;
    isMet[need] = 1;
    met.push(need);
  };
  for (const word of words.all) {
    index.byWord.get(word)?.forEach(meet);
    for (let length = 1; length <= START && length <= word.length; length += 1) {
      for (const [start, need] of index.byStart.get(word.slice(0, length)) ?? [])
        if (word.startsWith(start)) meet(need);
    }
  }
  const found = met.flatMap((need) => index.triggers.get(need) ?? []);
  return index.always.concat(found.filter(({ needs }) => needs.every((need) => isMet[need] === 1)));
};

/** The signs and asides that a sentence in lower case has, in their order. */
export const signsIn = (index: SignIndex, lower: string): Found => {
  const words = wordsOf(lower);
  const near = new Map<Phrase, boolean>();
  const isNear = (phrase: Phrase): boolean => {
    const is = near.get(phrase) ?? findPhrase(phrase, words) !== null;
    near.set(phrase, is);
    return is;
  };
  const places = new Map<number, number[]>();
  const aside = new Set<number>();
  for (const { of, at, phrase } of candidates(index, words)) {
    const place = findPhrase(phrase, words);
    if (place === null) continue;
    if (of === "asides") aside.add(at);
    else put(places, at, place);
  }
  const signs = [...places]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([at, found]) => {
      const sign = index.signs[at];
      if (sign === undefined || sign.not.some(isNear)) return [];
      return [{ sign, places: found }];
    });
  return { signs, asides: index.asides.filter((_, at) => aside.has(at)) };
};
