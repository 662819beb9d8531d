import { address } from "./address.ts";
import type { Sheet } from "./cell.ts";
import { cellXmlText } from "./xml-text.ts";

interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export const notesOf = ({ rows }: Sheet): readonly Note[] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell?.note === undefined ? [] : [{ row, column, text: cell.note }])),
  );

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const noteXml = ({ row, column, text }: Note): string =>
  `<comment ref="${address(row, column)}" authorId="0"><text><r><rPr><sz val="10"/></rPr><t xml:space="preserve">${cellXmlText(text)}</t></r></text></comment>`;

/** The part that holds a sheet's cell notes. */
export const notesXml = (notes: readonly Note[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="${MAIN}"><authors><author>First Rung</author></authors><commentList>${notes.map(noteXml).join("")}</commentList></comments>`;

const CHARACTERS_A_LINE = 48;

const linesOf = (text: string): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 0);

/** The box of a note: four columns to the right of its cell, as many rows as its lines need. */
const boxXml = ({ row, column, text }: Note, index: number): string => {
  const height = 14 * linesOf(text) + 12;
  return [
    `<v:shape id="note-${index}" type="#note" style="position:absolute;width:270pt;height:${height}pt;visibility:hidden" fillcolor="#faf8f3" strokecolor="#d2cdc0" o:insetmode="auto">`,
    '<v:fill color2="#faf8f3"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join("");
};

/** The drawing without which Excel shows no notes. */
export const noteBoxesXml = (notes: readonly Note[]): string =>
  [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<v:shapetype id="note" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
    ...notes.map(boxXml),
    "</xml>",
  ].join("");
