import { zipSync } from "fflate";
import { readSheet, SheetNotFoundError } from "read-excel-file/universal";
import { sheetExtent } from "../package/sheet-extent.ts";
import { unpackZip } from "../package/unpack-zip.ts";

export type CellValue = string | number | boolean | Date;

/** A sheet's cells by row and column, from A1 on. */
export type Grid = readonly (readonly (CellValue | null)[])[];

type ReadSheets =
  | { readonly ok: true; readonly sheets: ReadonlyMap<string, Grid> }
  | { readonly ok: false; readonly found: string; readonly expected: string };

/** Largest spreadsheet, packed and unpacked, in bytes. */
const MOST_BYTES = 20_000_000;

/** Far more cells than a comparison has, and few enough to hold; empty ones before a full one count. */
const MOST_CELLS = 2_000_000;

/** The parts in which the cells are; pictures, notes and whatever else a program adds stay packed. */
const WANTED =
  /^xl\/(?:workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+\.xml$/;

const A_SPREADSHEET = "a spreadsheet (.xlsx) that First Rung exported";

/** The library gives a date as a Date, and types it as something else. */
const cellValue = (value: unknown): CellValue | null => {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value instanceof Date ? value : null;
};

const refuse = (found: string, expected = A_SPREADSHEET): ReadSheets => ({ ok: false, found, expected });

const FAULTS = {
  "not a zip": "a file that is no spreadsheet, or that is cut off",
  damaged: "a spreadsheet that is damaged",
  "too large": "a spreadsheet that unpacks to more than 20 MB",
} as const;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** What files begin with that are spreadsheets of before 2007, or locked by a password. */
const OLD_OR_LOCKED = [0xd0, 0xcf, 0x11, 0xe0];

/** Rows with nothing in them, which some programs write down to the last one that there could be. */
const EMPTY_ROWS = /<row\b[^<>]*(?:\/>|>\s*<\/row>)/g;

/** Formulas that went wrong: read as the text that they show, so that they are not taken for empty cells. */
const ERROR_CELLS = /(<c\b[^<>]*?\bt=")e"/g;

/** Formulas that no program has worked out: the library would give an empty cell. */
const UNWORKED = /<c\b([^<>]*)>(<f\b[^<>]*(?:\/>|>[^<]*<\/f>))\s*<\/c>/g;

/** What a cell holds whose formula has no value. */
export const NO_VALUE = "#FORMULA!";

const unworked = (_: string, attributes: string, formula: string): string =>
  `<c${attributes.replace(/ t="\w+"/, "")} t="str">${formula}<v>${NO_VALUE}</v></c>`;

const cleaned = (xml: string): string =>
  xml.replaceAll(EMPTY_ROWS, "").replaceAll(ERROR_CELLS, '$1str"').replaceAll(UNWORKED, unworked);

/** The text of a part, or what about it is not read. */
const partText = (bytes: Uint8Array): { readonly text: string } | { readonly fault: string } => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return /<!(?!--|\[CDATA\[)/.test(text) ? { fault: "a spreadsheet that defines entities of its own" } : { text };
  } catch {
    return { fault: FAULTS.damaged };
  }
};

/** Text parts by name, ready for the library; or why they are not. */
const checkedParts = (parts: ReadonlyMap<string, Uint8Array>): Record<string, Uint8Array> | string => {
  const texts: Record<string, Uint8Array> = {};
  let cells = 0;
  for (const [name, bytes] of parts) {
    const read = partText(bytes);
    if ("fault" in read) return read.fault;
    const isSheet = name.startsWith("xl/worksheets/");
    const text = isSheet ? cleaned(read.text) : read.text;
    const extent = isSheet ? sheetExtent(text) : 0;
    if (extent === null) return FAULTS.damaged;
    cells += extent;
    if (cells > MOST_CELLS) return "a spreadsheet with millions of cells";
    texts[name] = new TextEncoder().encode(text);
  }
  return texts;
};

/** Sheets one by one: where the library reads several at once, the second one's fault is caught by nobody. */
const sheetsNamed = async (
  parts: Record<string, Uint8Array>,
  names: readonly string[],
): Promise<ReadonlyMap<string, Grid>> => {
  // Packed again without compression: the library unpacks by itself, and this way it has nothing to inflate.
  const { buffer } = new Uint8Array(zipSync(parts, { level: 0 }));
  const sheets = new Map<string, Grid>();
  for (const name of names) {
    try {
      const rows = await readSheet(buffer, name, { trim: false });
      sheets.set(
        name,
        rows.map((row) => row.map(cellValue)),
      );
    } catch (error) {
      if (!(error instanceof SheetNotFoundError)) throw error;
    }
  }
  return sheets;
};

/**
 * The sheets of these names that an XLSX file has. Unpacked with a limit that holds while it is unpacked; parts with entities of their own,
 * damaged ones and more cells than can be held are refused. Anything that the library can't read is one refusal too.
 */
export const readSheets = async (bytes: Uint8Array, names: readonly string[]): Promise<ReadSheets> => {
  if (bytes.length > MOST_BYTES) return refuse("a larger file", "at most 20 MB");
  if (bytes.length === 0) return refuse("an empty file");
  if (startsWith(bytes, OLD_OR_LOCKED))
    return refuse("a spreadsheet from before 2007, or one with a password", "an .xlsx file without a password");
  const unpacked = unpackZip(bytes, (name) => WANTED.test(name), MOST_BYTES);
  if (!unpacked.ok) return refuse(FAULTS[unpacked.fault]);
  if (unpacked.parts.size === 0) return refuse("a file of another kind, such as a text or an OpenDocument spreadsheet");
  const parts = checkedParts(unpacked.parts);
  if (typeof parts === "string") return refuse(parts);
  try {
    return { ok: true, sheets: await sheetsNamed(parts, names) };
  } catch {
    return refuse(FAULTS.damaged);
  }
};
