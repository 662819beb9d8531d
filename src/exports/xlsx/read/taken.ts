import { pathText, type Path } from "../../../rubric/place.ts";
import type { FoundCell, SheetFault } from "../write/keyed-sheet.ts";
import { type CellValue, NO_VALUE } from "./read-sheets.ts";

/** What was noticed while an offers file was put together from sheets. */
export interface TakenFromSheets {
  /** the cell that each place of the file came from, such as `Answers!C7`, by the place's path */
  readonly cells: Map<string, string>;
  readonly faults: SheetFault[];
  /** what is taken otherwise than it stands there */
  readonly notices: SheetFault[];
}

/**
 * The value of a cell for a place in the file, in a list that is empty where the cell is: so that what is empty is left
 * out. Remembers where it came from, empty or not.
 */
export const take = <Value>(
  { cells, faults }: TakenFromSheets,
  path: Path,
  { value, at }: FoundCell,
  convert: (value: CellValue) => Value,
): readonly Value[] => {
  cells.set(pathText(path), at);
  if (value === NO_VALUE) {
    faults.push({
      at,
      found: "a formula without its result",
      expected: "its result: open the file in a spreadsheet program and save it there",
    });
    return [];
  }
  return value === null || value === "" ? [] : [convert(value)];
};

/** The same as an entry of an object: `{ base: 42500 }`, or nothing. */
export const takeField = (
  taken: TakenFromSheets,
  path: Path,
  cell: FoundCell,
  convert: (value: CellValue) => unknown,
): Readonly<Record<string, unknown>> => {
  const key = path.at(-1) ?? "";
  return Object.fromEntries(take(taken, path, cell, convert).map((value) => [key, value]));
};
