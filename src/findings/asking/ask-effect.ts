import { askedKey, type AskSentence } from "./ask-sentence.ts";
import { countInWords } from "../words/counts-in-words.ts";
import { listInWords } from "../words/list-in-words.ts";

/** More numbers than these are read by nobody. */
const FEW = 3;

/** The places of the open questions that a reader sees, by `askedKey`. */
export type AskNumbers = ReadonlyMap<string, number>;

/**
 * The open questions by number. `all`, most telling first, are numbered by their places; `shown` are those that a reader sees,
 * as the number of a question that isn't shown says nothing.
 */
export const askNumbers = (all: readonly AskSentence[], shown: readonly AskSentence[] = all): AskNumbers => {
  const seen = new Set(shown);
  return new Map(all.flatMap((item, index) => (seen.has(item) ? [[askedKey(item), index + 1] as const] : [])));
};

/**
 * What an answer could do, with the numbers of the other answers of which it would take one: "Could change your choice only
 * together with question 3, 5, 6 or one of ten others". Where there is none to name it is the sentence's own effect.
 */
export const effectWithNumbers = ({ effect, couldSwitch, partners }: AskSentence, all: AskNumbers): string => {
  if (couldSwitch) return effect;
  const numbers = partners
    .flatMap((partner) => all.get(askedKey(partner)) ?? [])
    .toSorted((a, b) => a - b)
    .slice(0, FEW)
    .map(String);
  const rest = partners.length - numbers.length;
  if (numbers.length === 0) return effect;
  const listed = numbers.join(", ");
  if (rest === 0) return `Could change your choice only together with question ${listInWords(numbers, "or")}`;
  if (rest === 1) return `Could change your choice only together with question ${listed} or one other`;
  return `Could change your choice only together with question ${listed} or one of ${countInWords(rest)} others`;
};
