import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import writeXlsxFile, { type CellObject, type Feature, type Sheet as WrittenSheet } from "write-excel-file/universal";
import type { Cell, Content, Sheet } from "./cell.ts";
import { fillCells } from "./cell-xml.ts";
import { CELL_STYLES } from "./cell-styles.ts";
import { definedNamesXml } from "./names-xml.ts";
import { type BookAbout, withProperties } from "./properties-xml.ts";
import { noteBoxesXml, notesOf, notesXml } from "./notes-xml.ts";
import { completeSheet, hideRows } from "./sheet-xml.ts";

/** Calendar days don't matter inside the file: the same book gives the same bytes. */
const ZIP_DATE = "2000-01-01T00:00:00";

/** Rows that say no height, in points: some spreadsheets don't find it themselves. */
const ROW_HEIGHT = 18;

const FONT = { fontFamily: "Calibri", fontSize: 11 } as const;

/** What the library is given: each cell holds the number of its content, which `contents` takes in that order. */
const toWritten = (sheet: Sheet, contents: Content[]): WrittenSheet<Blob> => {
  const cellOf = (cell: Cell | null, height: number): CellObject | null => {
    if (cell === null) return null;
    const { content, look, span } = cell;
    const shape = { ...(span === undefined ? {} : { columnSpan: span }), height };
    if (content !== null) contents.push(content);
    const value = content === null ? {} : { value: String(contents.length - 1) };
    return { ...CELL_STYLES[look], ...shape, type: "Formula", ...value };
  };
  return {
    sheet: sheet.name,
    data: sheet.rows.map(({ cells, height = ROW_HEIGHT }) => cells.map((cell) => cellOf(cell, height))),
    columns: sheet.columns.map(({ width }) => ({ width })),
    stickyRowsCount: sheet.frozen.rows,
    stickyColumnsCount: sheet.frozen.columns,
    showGridLines: false,
    orientation: "landscape",
  };
};

/**
 * Takes the rows out of the sheets before the library packs them: it compresses what is above 160 kB in a worker made
 * from text, which the page's content policy refuses.
 */
const takeRows = (rows: string[]): Feature<Blob> => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml, _, { sheetIndex }) => {
          const found = /<sheetData>(.*)<\/sheetData>/s.exec(xml);
          rows[sheetIndex] = found?.[1] ?? "";
          return found === null ? xml : xml.replace(found[0], () => "<sheetData/>");
        },
      },
    },
  },
});

type Parts = Record<string, string>;

const within = (xml: string, end: string, markup: string): string => xml.replace(end, () => markup + end);

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument";

/** A sheet's notes as parts of the file, and what leads to them. */
const addNotes = (parts: Parts, sheet: Sheet, id: number): void => {
  const notes = notesOf(sheet);
  if (notes.length === 0) return;
  const relations = `xl/worksheets/_rels/sheet${id}.xml.rels`;
  parts[`xl/comments${id}.xml`] = notesXml(notes);
  parts[`xl/drawings/notes${id}.vml`] = noteBoxesXml(notes);
  parts[relations] = within(
    parts[relations] ?? "",
    "</Relationships>",
    `<Relationship Id="rId-comments" Type="${RELATIONS}/comments" Target="../comments${id}.xml"/><Relationship Id="rId-notes" Type="${RELATIONS}/vmlDrawing" Target="../drawings/notes${id}.vml"/>`,
  );
  parts["[Content_Types].xml"] = within(
    parts["[Content_Types].xml"] ?? "",
    "</Types>",
    `<Override PartName="/xl/comments${id}.xml" ContentType="${CONTENT}.spreadsheetml.comments+xml"/>`,
  );
};

const complete = (packed: Parts, sheets: readonly Sheet[], rows: readonly string[], contents: readonly Content[]) => {
  const parts: Parts = { ...packed };
  for (const [index, sheet] of sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const completed = completeSheet(parts[path] ?? "", sheet, notesOf(sheet).length > 0);
    const filled = fillCells(hideRows(rows[index] ?? "", sheet), contents);
    parts[path] = completed.replace("<sheetData/>", () => `<sheetData>${filled}</sheetData>`);
    addNotes(parts, sheet, index + 1);
  }
  const workbook = parts["xl/workbook.xml"] ?? "";
  parts["xl/workbook.xml"] = workbook.replace("<definedNames/>", () => definedNamesXml(sheets));
  parts["[Content_Types].xml"] = within(
    parts["[Content_Types].xml"] ?? "",
    "</Types>",
    `<Default Extension="vml" ContentType="${CONTENT}.vmlDrawing"/>`,
  );
  return parts;
};

/**
 * A book of sheets as an XLSX file. The library writes styles, columns, panes and the frame of the file; formulas with
 * their values, texts as they are, names, lists and notes are put in afterwards. The same sheets give the same bytes.
 */
export const writeBook = async (sheets: readonly Sheet[], about: BookAbout): Promise<Uint8Array> => {
  const contents: Content[] = [];
  const rows: string[] = [];
  const written = sheets.map((sheet) => toWritten(sheet, contents));
  const blob = await writeXlsxFile(written, { ...FONT, features: [takeRows(rows)] }).toBlob();
  const packed = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const texts = Object.fromEntries(Object.entries(packed).map(([path, bytes]) => [path, strFromU8(bytes)]));
  const parts = Object.entries(withProperties(complete(texts, sheets, rows, contents), about));
  return zipSync(Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)])), { mtime: ZIP_DATE });
};
