/** "A" for 0, "Z" for 25, "AA" for 26. */
export const columnName = (column: number): string =>
  (column < 26 ? "" : columnName(Math.floor(column / 26) - 1)) + String.fromCodePoint(65 + (column % 26));

/** "C7" for row 6 and column 2; both count from 0. */
export const address = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** "$C$7" */
export const fixed = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

/** A defined name for an id: "value_after_launch". Ids have no `_`, so no two share a name. */
export const nameFor = (what: string, id: string): string => `${what}_${id.replaceAll("-", "_")}`;
