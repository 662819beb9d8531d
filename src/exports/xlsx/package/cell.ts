import type { CellStyle } from "./cell-styles.ts";

/** What stands in a cell. Text is as a person typed it; the writer makes it safe. */
export type Content =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  /** `cached` is what the formula gives, for readers that don't compute; null is an error */
  | { readonly kind: "formula"; readonly formula: string; readonly cached: number | string | null };

/** What may be chosen or typed in a cell. */
export type Entry =
  | { readonly kind: "list"; readonly from: string }
  | { readonly kind: "number"; readonly least: number; readonly most?: number };

export interface Cell {
  readonly content: Content | null;
  readonly look: CellStyle;
  /** columns that it takes, itself included */
  readonly span?: number;
  /** defined name of this cell, for formulas */
  readonly name?: string;
  readonly entry?: Entry;
  /** words that show when a person points at the cell */
  readonly note?: string;
}

type Rest = Omit<Cell, "content" | "look">;

export const text = (words: string, look: CellStyle, rest: Rest = {}): Cell => ({
  content: words === "" ? null : { kind: "text", text: words },
  look,
  ...rest,
});

/** A number; empty where there is none. */
export const number = (value: number | null | undefined, look: CellStyle, rest: Rest = {}): Cell => ({
  content: value === null || value === undefined ? null : { kind: "number", number: value },
  look,
  ...rest,
});

export const formula = (
  expression: string,
  cached: number | string | null,
  look: CellStyle,
  rest: Rest = {},
): Cell => ({
  content: { kind: "formula", formula: expression, cached },
  look,
  ...rest,
});

export const blank = (look: CellStyle = "plain", rest: Rest = {}): Cell => ({ content: null, look, ...rest });

/** The cells that a span takes beside its first. */
export const covered = (count: number): readonly null[] => Array.from({ length: count }, () => null);

/** A row; a null cell is empty, or taken by the span before it. */
export interface Row {
  readonly cells: readonly (Cell | null)[];
  /** in points; by its content if left out */
  readonly height?: number;
  readonly hidden?: boolean;
}

interface Column {
  /** in characters */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** rows and columns that stay in sight */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** defined names of ranges, such as `A2:A6` of this sheet */
  readonly ranges: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  /** colour of its tab */
  readonly tab: string;
  /** on paper: all on one page, one page wide, or upright with a page for what begins at each of some columns */
  readonly pages: "one" | "wide" | { readonly breaks: readonly number[] };
}
