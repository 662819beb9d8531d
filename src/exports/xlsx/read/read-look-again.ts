import { textOf } from "../formulas/cell-values.ts";
import type { KeyedSheet } from "../write/keyed-sheet.ts";
import { lookAgainKey } from "../write/look-again-rows.ts";
import { LABEL } from "../write/rubric-tables.ts";
import type { LabelReader } from "./read-labels.ts";

/** One statement of one offer as it was read; `voice` is 0 for the person's own, else which other one. */
interface Read {
  readonly offer: string;
  readonly question: string;
  readonly voice: number;
  readonly choice: string;
}

/** Whether a statement is to be looked at again: it was when exported, and it says the same still. */
export type LookAgainReader = (read: Read) => boolean;

/** Reads the marks that `lookAgainRows` writes. */
export const lookAgainReader =
  (sheet: KeyedSheet, labels: LabelReader): LookAgainReader =>
  ({ offer, question, voice, choice }) => {
    const row = sheet.rowOf(lookAgainKey(offer, question, voice));
    const value = row === undefined ? null : sheet.cell(row, LABEL).value;
    if (value === null) return false;
    const marked = labels.option(question, textOf(value), voice > 0);
    return "id" in marked && marked.id === choice;
  };
