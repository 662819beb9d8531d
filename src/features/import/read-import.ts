import { readLink } from "../../exports/link.ts";
import { readAnswersCsv } from "../../exports/read-answers-csv.ts";
import { MOST_BYTES } from "../../offers/file-limits.ts";
import { type ReadOffers, readOffers } from "../../offers/read-offers.ts";
import type { OffersFile } from "../../offers/schema.ts";
import { bundledRubric } from "../../rubric/bundled.ts";
import type { Problem } from "../../rubric/problem.ts";
import { BROUGHT_IN, toldByText } from "./told-by-text.ts";

/** Whole offers, answers alone, or what somebody chose to send along. */
type ImportKind = "offers" | "answers" | "link";

/** What was read, or all that is wrong with it. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly name: string;
      readonly file: OffersFile;
      /** answers and links leave things out on purpose, which stay where the same offers are here */
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
  named(await readLink(data, bundledRubric), "the link", "link");

const readText = async (text: string, name: string): Promise<ReadResult> => {
  if (text.length > MOST_BYTES) return refused(name, "a longer text", "at most 20 MB");
  const told = toldByText(text);
  if (told.kind === "other") return refused(name, told.found, BROUGHT_IN);
  if (told.kind === "link") return readShared(told.data);
  return told.kind === "answers"
    ? named(readAnswersCsv(text, name, bundledRubric), name, "answers")
    : named(readOffers(text, name, bundledRubric), name, "offers");
};

/** Reads text that somebody pasted: of a file, or with a link in it. */
export const readPasted = (text: string): Promise<ReadResult> => readText(text, "what you pasted");

/** How files of these kinds begin, in Latin-1. */
const PACKED = "PK\u0003\u0004";
const PDF = "%PDF-";

/** Reads a file of at most 20 MB. What it is is told by what stands in it, not by its name. */
export const readFile = async (file: File): Promise<ReadResult> => {
  if (file.size > MOST_BYTES) return refused(file.name, `${Math.round(file.size / 1e6)} MB`, "a file of at most 20 MB");
  try {
    const bytes = await file.arrayBuffer();
    const start = new TextDecoder("latin1").decode(bytes.slice(0, 8));
    if (start.startsWith(PDF)) return refused(file.name, "a PDF, which is to be read", BROUGHT_IN);
    if (start.startsWith(PACKED)) return refused(file.name, "a packed file", BROUGHT_IN);
    return await readText(new TextDecoder("utf-8", { fatal: true }).decode(bytes), file.name);
  } catch (error) {
    return error instanceof TypeError
      ? refused(
          file.name,
          "bytes that are not text in UTF-8",
          "a text file in UTF-8; a spreadsheet can save as “CSV UTF-8”",
        )
      : refused(file.name, "a file that the browser can't read", "a file that it may read");
  }
};
