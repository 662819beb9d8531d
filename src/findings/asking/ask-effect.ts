import type { AskSentence } from "./ask-sentence.ts";
import { countInWords } from "../words/counts-in-words.ts";
import { listInWords } from "../words/list-in-words.ts";

/** More numbers than these are read by nobody. */
const FEW = 3;

/**
 * What an answer could do, with the numbers of answers that it would take one of beside it: "Could switch, with 2", "with 3,
 * 5, 6 or one of ten others". `all` are the open questions, most telling first, whose places are the numbers; `shown` those
 * that a reader sees, as a number that is nowhere says nothing. Where there is none to name it is the sentence's own effect.
 */
export const effectWithNumbers = (
  { effect, couldSwitch, partners }: AskSentence,
  all: readonly AskSentence[],
  shown: readonly AskSentence[] = all,
): string => {
  if (couldSwitch) return effect;
  const seen = new Set(shown);
  const numbers = all
    .flatMap((item, index) =>
      seen.has(item) && partners.some(({ offer, question }) => offer === item.offer && question === item.question)
        ? [String(index + 1)]
        : [],
    )
    .slice(0, FEW);
  const rest = partners.length - numbers.length;
  if (numbers.length === 0) return effect;
  if (rest === 0) return `Could switch, with ${listInWords(numbers, "or")}`;
  return `Could switch, with ${numbers.join(", ")} or ${rest === 1 ? "one other" : `one of ${countInWords(rest)} others`}`;
};
