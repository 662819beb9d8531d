import { compileSigns, type SignIndex } from "./signs/compile-signs.ts";
import { findDates } from "./find-dates.ts";
import { findFacts } from "./find-facts.ts";
import { findPassages } from "./find-passages.ts";
import { findPay } from "./pay/find-pay.ts";
import { languageOf } from "./language.ts";
import { MOST_TEXT } from "../offers/text-limits.ts";
import { defaultEvidence } from "./default-evidence.ts";
import type { Passage, Reading, ReadOptions } from "./reading.ts";
import type { Signs } from "./signs/signs-schema.ts";

/** What the reader has to know of a rubric: its ids. A `Rubric` has them. */
export interface RubricIds {
  readonly criteria: readonly {
    readonly questions: readonly { readonly id: string; readonly options?: readonly { readonly id: string }[] }[];
  }[];
  readonly evidence: readonly { readonly id: string }[];
}

const compiled = new WeakMap<Signs, SignIndex>();

const ready = (signs: Signs): SignIndex => {
  const known = compiled.get(signs) ?? compileSigns(signs);
  compiled.set(signs, known);
  return known;
};

/** Only what the rubric asks: an unknown question goes, an unknown option or evidence becomes the nearest honest one. */
const fitting = (rubric: RubricIds, passages: readonly Passage[]): readonly Passage[] => {
  const known = new Map(
    rubric.criteria.flatMap(({ questions }) =>
      questions.map((each) => [each.id, (each.options ?? []).map(({ id }) => id)]),
    ),
  );
  const levels = rubric.evidence.map(({ id }) => id);
  const least = levels.at(-1) ?? "guess";
  return passages.flatMap((passage) => {
    const options = known.get(passage.question);
    if (options === undefined) return [];
    const choice = passage.choice !== null && options.includes(passage.choice) ? passage.choice : null;
    return [{ ...passage, choice, evidence: levels.includes(passage.evidence) ? passage.evidence : least }];
  });
};

/**
 * Reads a text: the sentences that speak to a question, the pay, the dates, and what stands in its head. It finds, it
 * doesn't judge: nothing here is an answer before a person accepts it. docs/decisions/0031-reading.md.
 *
 * Only the first 200,000 letters are read; anyone who takes in a text refuses a longer one before.
 *
 * @param signs what to look for: `bundledSigns`
 * @example readText(rubric, signs, letter, { kind: "letter", day: "2026-11-28" }).pay
 */
export const readText = (rubric: RubricIds, signs: Signs, text: string, options: ReadOptions): Reading => {
  const read = text.slice(0, MOST_TEXT);
  const language = languageOf(read);
  const head = { format: "first-rung/reading", version: 1, language } as const;
  if (language !== "en") return { ...head, passages: [], pay: [], dates: [], facts: {} };
  const usual = defaultEvidence(options.kind);
  const passages = findPassages(read, ready(signs), { kind: options.kind, evidence: options.evidence ?? null, usual });
  return {
    ...head,
    passages: fitting(rubric, passages),
    pay: findPay(read),
    dates: findDates(read, options.day),
    facts: options.kind === "notes" ? {} : findFacts(read),
  };
};
