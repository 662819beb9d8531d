import { quote } from "../../../rubric/place.ts";
import { withEveryPack } from "../../../rubric/packs/rubric-with.ts";
import type { Rubric } from "../../../rubric/schema.ts";
import { textOf } from "../formulas/cell-values.ts";
import type { KeyedSheet } from "../write/keyed-sheet.ts";
import { evidenceLabels, optionLabels, UNKNOWN_LABEL } from "../formulas/labels.ts";
import { LABEL, WORDS } from "../write/rubric-tables.ts";

/** An id for what stands in a cell, or what would be right. */
export type ById = { readonly id: string } | { readonly found: string; readonly expected: string };

/** Ids by what they are called, whatever the case. */
type Ids = Map<string, string>;

const folded = (label: string): string => label.trim().toLowerCase();

/** What the sheet calls the things whose keys start with some words: `option mentor ` and then their ids. */
const fromSheet = (sheet: KeyedSheet, start: string, column: number): readonly (readonly [string, string])[] =>
  sheet.rows.flatMap(({ key, row }) => {
    const { value } = sheet.cell(row, column);
    return key.startsWith(start) && value !== null ? [[folded(textOf(value)), key.slice(start.length)] as const] : [];
  });

/** Names from the sheet go before those of today's rubric, and these before ids: an older file has its own words. */
const idsFrom = (named: readonly (readonly [string, string])[], labels: ReadonlyMap<string, string>): Ids =>
  new Map([
    ...[...labels.keys()].map((id) => [id, id] as const),
    ...[...labels].map(([id, label]) => [folded(label), id] as const),
    ...named,
  ]);

const byId = (ids: Ids, label: string, expected: string): ById => {
  const id = ids.get(folded(label));
  return id === undefined ? { found: quote(label), expected } : { id };
};

const inWords = (labels: Iterable<string>): string => [...labels].map((label) => quote(label, 60)).join(", ");

/** Finds the ids of answers and of evidence levels by what stands in their cells. */
export interface LabelReader {
  readonly option: (question: string, label: string, voice: boolean) => ById;
  readonly evidence: (label: string) => ById;
}

export const labelReader = (sheet: KeyedSheet, rubric: Rubric): LabelReader => {
  const questions = new Map(
    withEveryPack(rubric).criteria.flatMap(({ questions: asked }) => asked.map((each) => [each.id, each])),
  );
  const levels = evidenceLabels(rubric);
  const evidence = idsFrom(fromSheet(sheet, "evidence ", WORDS), levels);
  const optionsOf = (question: string): ReadonlyMap<string, string> => {
    const asked = questions.get(question);
    return asked?.kind === "choice" ? optionLabels(asked) : new Map<string, string>();
  };
  return {
    option: (question, label, voice) => {
      const labels = optionsOf(question);
      const named = fromSheet(sheet, `option ${question} `, LABEL).filter(([, id]) => !voice || id !== "unknown");
      const unknown: ReadonlyMap<string, string> = voice ? new Map() : new Map([["unknown", UNKNOWN_LABEL]]);
      const all = new Map([...labels, ...unknown]);
      return byId(idsFrom(named, all), label, `one of ${inWords(all.values())}`);
    },
    evidence: (label) => byId(evidence, label, `one of ${inWords(levels.values())}`),
  };
};
