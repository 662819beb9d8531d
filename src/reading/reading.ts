/** What a reading of a text is: `first-rung/reading`, version 1; docs/decisions/0031-reading.md. */
import type { MaterialKind } from "../offers/text-limits.ts";

/** A piece of the text: `quote` is always `text.slice(start, end)`, places in UTF-16 code units. */
interface Piece {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** A piece that speaks to a question. */
export interface Passage extends Piece {
  readonly question: string;
  /** how surely it is about the question, above 0 to 1 */
  readonly strength: number;
  /** the option that it speaks for; null unless the reader is sure */
  readonly choice: string | null;
  /** an evidence level of the rubric */
  readonly evidence: string;
}

export type PayPeriod = "hour" | "day" | "week" | "month" | "year" | "once";

/** Money that the text states. `bonusShare` has its amount as a share of the base, 0.1 for 10 %, and no currency. */
export interface PayPiece extends Piece {
  readonly field: "base" | "bonus" | "bonusShare" | "signOn" | "equity" | "clawback" | "otherYearly";
  /** in whole units of the currency, of a range the lower end */
  readonly amount: number;
  /** the upper end, where a range is stated */
  readonly most?: number;
  /** ISO 4217; null where the text names none or only an ambiguous sign */
  readonly currency: string | null;
  readonly period: PayPeriod;
  /** months paid in a year where the text says so: 12, 13, 14 */
  readonly months?: number;
}

/** A day that the text states, as `2026-12-05`. */
export interface DatePiece extends Piece {
  readonly field: "start" | "replyBy";
  readonly date: string;
}

/** What stands in the head of a posting or letter. */
export interface Facts {
  readonly title?: string;
  readonly employer?: string;
  readonly location?: string;
}

/** Passages of a question stand strongest first. A text in another language has its language, and nothing else. */
export interface Reading {
  readonly format: "first-rung/reading";
  readonly version: 1;
  readonly language: "en" | "other" | "none";
  readonly passages: readonly Passage[];
  readonly pay: readonly PayPiece[];
  readonly dates: readonly DatePiece[];
  readonly facts: Facts;
}

/** What the reader is told of a text. */
export interface ReadOptions {
  readonly kind: MaterialKind;
  /** the evidence level of every passage; without it the kind and the text's headings settle it */
  readonly evidence?: string;
  /** the day that the text is of or was added, as `2026-12-05`: "within five days" counts from it */
  readonly day?: string;
}
