import { readLinkInText } from "../../exports/link/link.ts";
import { readAnswersCsv } from "../../exports/csv/read-answers-csv.ts";
import { MOST_BYTES } from "../../offers/file-limits.ts";
import { type ReadOffers, readOffers } from "../../offers/read/read-offers.ts";
import type { OffersFile } from "../../offers/schema.ts";
import { bundledRubric } from "../../rubric/bundled.ts";
import type { Rubric } from "../../rubric/schema.ts";
import type { Problem } from "../../rubric/problem.ts";
import { BROUGHT_IN, toldByText } from "./told-by-text.ts";

/** Whole offers, or what someone chose of them to take along. */
export type ImportKind = "offers" | "answers" | "results" | "comparison" | "report" | "spreadsheet" | "link";

/** What was read, or all that is wrong with it. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly name: string;
      readonly file: OffersFile;
      /** all but whole offers leave things out on purpose, which stay where the same offers are here */
      readonly kind: ImportKind;
      readonly notices: readonly Problem[];
    }
  | { readonly ok: false; readonly name: string; readonly problems: readonly Problem[] };

const refused = (name: string, found: string, expected: string): ReadResult => ({
  ok: false,
  name,
  problems: [{ file: name, path: "", found, expected }],
});

const named = (read: ReadOffers, name: string, kind: ImportKind): ReadResult =>
  read.ok ? { ...read, name, kind } : { ...read, name };

/** Reads what stands behind `/shared/` in a link. */
export const readShared = async (data: string): Promise<ReadResult> =>
  named(await readLinkInText(data, bundledRubric), "the link", "link");

type Reader = (text: string, name: string, rubric: Rubric) => ReadOffers;

/** What reads a text of each kind; what few bring comes on demand. */
const READERS: Readonly<Record<Exclude<ImportKind, "spreadsheet" | "link">, () => Reader | Promise<Reader>>> = {
  offers: () => readOffers,
  answers: () => readAnswersCsv,
  results: async () => (await import("../../exports/csv/read-offers-csv.ts")).readOffersCsv,
  comparison: async () => (await import("../../exports/read-comparison.ts")).readComparison,
  report: async () => (await import("../../exports/report/report-data.ts")).readReport,
};

const loaded = async (kind: keyof typeof READERS): Promise<Reader | null> => {
  try {
    return await READERS[kind]();
  } catch {
    return null;
  }
};

const readText = async (text: string, name: string): Promise<ReadResult> => {
  if (text.length > MOST_BYTES) return refused(name, "a longer text", "at most 20 MB");
  const told = toldByText(text);
  if (told.kind === "other") return refused(name, told.found, BROUGHT_IN);
  if (told.kind === "link") return readShared(text);
  const reader = await loaded(told.kind);
  return reader === null
    ? refused(name, "a part of First Rung that did not load: the one for such files", "all of it: load the page again")
    : named(reader(text, name, bundledRubric), name, told.kind);
};

/** Reads text that someone pasted: of a file, or with a link in it. */
export const readPasted = (text: string): Promise<ReadResult> => readText(text, "what you pasted");

const loadReader = () => import("../../exports/xlsx/read-xlsx.ts").catch(() => null);

/** Its reader comes on demand: few need it. */
const readSpreadsheet = async (bytes: ArrayBuffer, name: string): Promise<ReadResult> => {
  const reader = await loadReader();
  if (reader === null)
    return refused(
      name,
      "a part of First Rung that did not load: the one for spreadsheets",
      "all of it: load the page again",
    );
  return named(await reader.readXlsx(new Uint8Array(bytes), name, bundledRubric), name, "spreadsheet");
};

/** Text in UTF-8; null for other bytes. */
const decoded = (bytes: ArrayBuffer): string | null => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** How files of these kinds begin, in Latin-1: spreadsheets, also those of before 2007 or with a password, and PDFs. */
const SPREADSHEETS = ["PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0"];
const PDF = "%PDF-";

/** Reads a file of at most 20 MB. What it is is told by what stands in it, not by its name. */
export const readFile = async (file: File): Promise<ReadResult> => {
  const { name, size } = file;
  if (size > MOST_BYTES) return refused(name, `${Math.round(size / 1e6)} MB`, "a file of at most 20 MB");
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return refused(name, "a file that the browser can't read", "a file that it may read");
  const start = String.fromCharCode(...new Uint8Array(bytes, 0, Math.min(8, bytes.byteLength)));
  if (start.startsWith(PDF)) return refused(name, "a PDF, which is to be read", BROUGHT_IN);
  if (SPREADSHEETS.some((begin) => start.startsWith(begin))) return readSpreadsheet(bytes, name);
  const text = decoded(bytes);
  if (text !== null) return readText(text, name);
  const expected = "a text file in UTF-8; a spreadsheet can save as “CSV UTF-8”";
  return refused(name, "bytes that are not text in UTF-8", expected);
};
