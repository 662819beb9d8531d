/** How many of the shown passages and of the suggested options are right, by question. */
import { readText } from "../../../src/reading/read-text.ts";
import type { Passage } from "../../../src/reading/reading.ts";
import { shownPassages } from "../../../src/reading/shown-passages.ts";
import type { Signs } from "../../../src/reading/signs/signs-schema.ts";
import { bundledRubric } from "../../../src/rubric/bundled.ts";
import type { ReadCase } from "./cases.ts";

export interface Tally {
  /** passages shown; of a question that the reader answers; with his words */
  shown: number;
  ofAnswered: number;
  withWords: number;
  /** questions that the reader answers; with any passage; with his words */
  answered: number;
  any: number;
  found: number;
  /** options suggested where the reader has one; his or its neighbour; exactly his */
  options: number;
  near: number;
  exact: number;
}

export interface Measured {
  readonly byQuestion: ReadonlyMap<string, Tally>;
  readonly all: Tally;
  /** what was shown beside the reader's words, not found, or suggested wrongly */
  readonly misses: readonly string[];
}

const nothing = (): Tally => ({
  shown: 0,
  ofAnswered: 0,
  withWords: 0,
  answered: 0,
  any: 0,
  found: 0,
  options: 0,
  near: 0,
  exact: 0,
});

const questions = bundledRubric.criteria.flatMap((criterion) => criterion.questions).filter(({ id }) => id !== "pay");

const optionsOf = (question: string): readonly string[] => {
  const found = questions.find(({ id }) => id === question);
  return found !== undefined && "options" in found ? found.options.map(({ id }) => id) : [];
};

/** Does a passage share letters with a quote? */
const overlaps = (text: string, { start, end }: Passage, quote: string): boolean => {
  if (quote === "") return false;
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    if (at < end && at + quote.length > start) return true;
  }
  return false;
};

const short = (quote: string): string => quote.slice(0, 120);

type Truth = readonly { readonly quote: string; readonly choice: string | null }[];

const ofQuestion = (
  { name, text }: ReadCase,
  question: string,
  shown: readonly Passage[],
  truth: Truth | undefined,
): { readonly tally: Tally; readonly misses: readonly string[] } => {
  const tally = nothing();
  const misses: string[] = [];
  const isHit = (passage: Passage): boolean => truth?.some(({ quote }) => overlaps(text, passage, quote)) === true;
  for (const passage of shown) {
    tally.shown += 1;
    if (truth !== undefined) tally.ofAnswered += 1;
    if (isHit(passage)) tally.withWords += 1;
    else {
      const mark = truth === undefined ? "not answered" : "other words";
      misses.push(`${question} ${name} ${mark}: ${passage.strength} ${passage.choice}: ${short(passage.quote)}`);
    }
  }
  if (truth === undefined) return { tally, misses };
  tally.answered = 1;
  if (shown.length > 0) tally.any = 1;
  if (shown.some(isHit)) tally.found = 1;
  else misses.push(`${question} ${name} not found: ${truth.map(({ quote }) => short(quote)).join(" || ")}`);
  const [choice] = shown.flatMap((passage) => passage.choice ?? []);
  const options = optionsOf(question);
  const right = truth.flatMap((each) => (each.choice === null ? [] : [options.indexOf(each.choice)]));
  if (choice === undefined || right.length === 0) return { tally, misses };
  const at = options.indexOf(choice);
  tally.options = 1;
  tally.exact = right.includes(at) ? 1 : 0;
  tally.near = right.some((each) => Math.abs(each - at) <= 1) ? 1 : 0;
  if (tally.exact === 0)
    misses.push(
      `${question} ${name} ${tally.near === 1 ? "neighbour" : "WRONG"}: ${choice} for ${truth.map((each) => each.choice).join("/")}`,
    );
  return { tally, misses };
};

const add = (to: Tally, more: Tally): void => {
  to.shown += more.shown;
  to.ofAnswered += more.ofAnswered;
  to.withWords += more.withWords;
  to.answered += more.answered;
  to.any += more.any;
  to.found += more.found;
  to.options += more.options;
  to.near += more.near;
  to.exact += more.exact;
};

/** Reads every case with the signs that it is read with, and counts. */
export const measure = (cases: readonly ReadCase[], signsOf: (group: string) => Signs): Measured => {
  const byQuestion = new Map(questions.map(({ id }) => [id, nothing()]));
  const all = nothing();
  const misses: string[] = [];
  for (const each of cases) {
    const reading = readText(bundledRubric, signsOf(each.group), each.text, { kind: each.kind, day: "2026-03-01" });
    for (const [question, row] of byQuestion) {
      if (each.asked?.includes(question) === false) continue;
      const shown = shownPassages([reading], question).map(({ passage }) => passage);
      const one = ofQuestion(each, question, shown, each.answers.get(question));
      add(row, one.tally);
      add(all, one.tally);
      misses.push(...one.misses);
    }
  }
  return { byQuestion, all, misses: misses.toSorted() };
};
