import { address } from "./address.ts";
import type { Entry, Sheet } from "./cell.ts";
import { xmlText } from "./xml-text.ts";

const NOT_ONE = 'showErrorMessage="1" errorTitle="Not one of these"';

const entryXml = (entry: Entry, cells: string): string => {
  if (entry.kind === "list") {
    const error = xmlText("Please choose from the list, or leave it empty.");
    return `<dataValidation type="list" allowBlank="1" ${NOT_ONE} error="${error}" sqref="${cells}"><formula1>${xmlText(entry.from)}</formula1></dataValidation>`;
  }
  const { least, most } = entry;
  const operator = most === undefined ? "greaterThanOrEqual" : "between";
  const expected = most === undefined ? `${least} or more` : `from ${least} to ${most}`;
  const upper = most === undefined ? "" : `<formula2>${most}</formula2>`;
  return `<dataValidation type="decimal" operator="${operator}" allowBlank="1" ${NOT_ONE} error="Please type a number ${expected}, or leave it empty." sqref="${cells}"><formula1>${least}</formula1>${upper}</dataValidation>`;
};

/** What may be chosen or typed in a sheet's cells; empty without any. */
export const entriesXml = ({ rows }: Sheet): string => {
  const cellsOf = new Map<string, { readonly entry: Entry; readonly cells: string[] }>();
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.entry === undefined) continue;
      const key = JSON.stringify(cell.entry);
      const same = cellsOf.get(key) ?? { entry: cell.entry, cells: [] };
      same.cells.push(address(row, column));
      cellsOf.set(key, same);
    }
  }
  if (cellsOf.size === 0) return "";
  const each = [...cellsOf.values()].map(({ entry, cells }) => entryXml(entry, cells.join(" ")));
  return `<dataValidations count="${each.length}">${each.join("")}</dataValidations>`;
};
