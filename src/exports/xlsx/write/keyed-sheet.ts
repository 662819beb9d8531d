import { address } from "../package/address.ts";
import type { CellValue, Grid } from "../read/read-sheets.ts";

/** A cell and where it stands, such as `Answers!C7`; the value is null where it is empty. */
export interface FoundCell {
  readonly value: CellValue | null;
  readonly at: string;
}

/** Something in a sheet that can't be so. */
export interface SheetFault {
  readonly at: string;
  readonly found: string;
  readonly expected: string;
}

/** A sheet whose rows are known by the key in their first cell, and its columns by the key in the row `offers`. */
export interface KeyedSheet {
  readonly name: string;
  /** keys of rows in their order, with their places */
  readonly rows: readonly { readonly key: string; readonly row: number }[];
  readonly columns: readonly { readonly key: string; readonly column: number }[];
  readonly cell: (row: number, column: number) => FoundCell;
  /** the first row of a key */
  readonly rowOf: (key: string) => number | undefined;
  readonly columnOf: (key: string) => number | undefined;
}

const HEAD_KEY = "offers";

const keyOf = (value: CellValue | null | undefined): string => (typeof value === "string" ? value.trim() : "");

const keysOf = (values: readonly (CellValue | null | undefined)[]): readonly (readonly [string, number])[] =>
  values.flatMap((value, index) => (keyOf(value) === "" ? [] : [[keyOf(value), index] as const]));

const firstOf = (keys: readonly (readonly [string, number])[]): ReadonlyMap<string, number> =>
  new Map(keys.toReversed());

/** A grid by its keys. Rows and columns may have been moved, or others put between them. */
export const keyedSheet = (name: string, grid: Grid): KeyedSheet => {
  const rows = keysOf(grid.map((row) => row[0]));
  const head = rows.find(([key]) => key === HEAD_KEY)?.[1];
  const columns = head === undefined ? [] : keysOf(grid[head] ?? []).filter(([, column]) => column > 0);
  const [rowOf, columnOf] = [firstOf(rows), firstOf(columns)];
  return {
    name,
    rows: rows.map(([key, row]) => ({ key, row })),
    columns: columns.map(([key, column]) => ({ key, column })),
    cell: (row, column) => ({ value: grid[row]?.[column] ?? null, at: `${name}!${address(row, column)}` }),
    rowOf: (key) => rowOf.get(key),
    columnOf: (key) => columnOf.get(key),
  };
};

const twice = (key: string, at: string): SheetFault => ({
  at,
  found: `"${key}" a second time`,
  expected: "each of these once; new ones are added in First Rung",
});

/** Rows or columns that are there twice, as copying makes them: which one counts can't be told. */
export const doubled = (sheet: KeyedSheet, manyAllowed: readonly string[]): readonly SheetFault[] => {
  const head = sheet.rowOf(HEAD_KEY) ?? 0;
  return [
    ...sheet.rows
      .filter(({ key, row }) => sheet.rowOf(key) !== row && !manyAllowed.includes(key))
      .map(({ key, row }) => twice(key, sheet.cell(row, 0).at)),
    ...sheet.columns
      .filter(({ key, column }) => sheet.columnOf(key) !== column)
      .map(({ key, column }) => twice(key, sheet.cell(head, column).at)),
  ];
};
