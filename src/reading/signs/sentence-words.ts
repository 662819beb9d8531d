/** The words of a sentence in lower case, with their places in it. */

export interface SentenceWords {
  readonly words: readonly string[];
  /** the words without a final 's, so that "the customer's" is also "the customer" */
  readonly bare: readonly string[];
  readonly places: readonly number[];
  readonly all: ReadonlySet<string>;
}

/** A figure with its sign, marks and scale is one word: `£48,000`, `2.5k`, `50%`. */
export const WORD = /[£$€₹]?\d+(?:[.,]\d+)*(?:%|[a-z]+)?|[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

/** @example wordsOf("who reads the customer's code?").bare // ["who", "reads", "the", "customer", "code"] */
export const wordsOf = (lower: string): SentenceWords => {
  const words: string[] = [];
  const bare: string[] = [];
  const places: number[] = [];
  for (const match of lower.matchAll(WORD)) {
    const [word] = match;
    words.push(word);
    bare.push(word.endsWith("'s") ? word.slice(0, -2) : word);
    places.push(match.index);
  }
  return { words, bare, places, all: new Set([...words, ...bare]) };
};
