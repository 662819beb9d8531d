import { columnName, fixed } from "./address.ts";
import type { Sheet } from "./cell.ts";
import { xmlText } from "./xml-text.ts";

interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** index of the sheet that it belongs to alone */
  readonly sheet?: number;
}

const ofCells = ({ name: sheet, rows }: Sheet): readonly DefinedName[] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.name === undefined ? [] : [{ name: cell.name, refersTo: `${sheet}!${fixed(row, column)}` }],
    ),
  );

const ofRanges = ({ name: sheet, ranges }: Sheet): readonly DefinedName[] =>
  ranges.map(({ name, from, to }) => ({ name, refersTo: `${sheet}!${from}:${to}` }));

/** Heads that are repeated on every printed page. */
const printTitles = ({ name: sheet, frozen }: Sheet, index: number): readonly DefinedName[] => {
  const columns = frozen.columns === 0 ? [] : [`${sheet}!$A:$${columnName(frozen.columns - 1)}`];
  const rows = frozen.rows === 0 ? [] : [`${sheet}!$1:$${frozen.rows}`];
  const refersTo = [...columns, ...rows].join(",");
  return refersTo === "" ? [] : [{ name: "_xlnm.Print_Titles", refersTo, sheet: index }];
};

const nameXml = ({ name, refersTo, sheet }: DefinedName): string =>
  `<definedName name="${name}"${sheet === undefined ? "" : ` localSheetId="${sheet}"`}>${xmlText(refersTo)}</definedName>`;

/** The names by which formulas and people call cells and ranges, and the heads that print on every page. */
export const definedNamesXml = (sheets: readonly Sheet[]): string => {
  const names = [...sheets.flatMap(printTitles), ...sheets.flatMap(ofCells), ...sheets.flatMap(ofRanges)];
  return `<definedNames>${names.map(nameXml).join("")}</definedNames>`;
};
