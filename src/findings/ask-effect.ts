import type { AskSentence } from "./ask-sentence.ts";
import { listInWords } from "./list-in-words.ts";

/** More partners than this are not worth their numbers. */
const FEW = 3;

/**
 * What an answer could do, with the numbers of the answers that it would take beside it: "Could switch, with 2 or 5". `all`
 * are the open questions, most telling first, whose places are the numbers; `shown` those that a reader sees, as a number
 * that is nowhere says nothing. Without numbers it is the sentence's own effect.
 */
export const effectWithNumbers = (
  { effect, couldSwitch, partners }: AskSentence,
  all: readonly AskSentence[],
  shown: readonly AskSentence[] = all,
): string => {
  if (couldSwitch || partners.length === 0 || partners.length > FEW) return effect;
  const seen = new Set(shown);
  const numbers = all.flatMap((item, index) =>
    seen.has(item) && partners.some(({ offer, question }) => offer === item.offer && question === item.question)
      ? [String(index + 1)]
      : [],
  );
  return numbers.length < partners.length ? effect : `Could switch, with ${listInWords(numbers, "or")}`;
};
