import { MOST_BYTES } from "../../offers/file-limits.ts";
import { readOffers } from "../../offers/read-offers.ts";
import type { OffersFile } from "../../offers/schema.ts";
import { bundledRubric } from "../../rubric/bundled.ts";
import type { Problem } from "../../rubric/problem.ts";

/** A file that was read, or all that is wrong with it. */
export type ReadResult =
  | { readonly ok: true; readonly name: string; readonly file: OffersFile; readonly notices: readonly Problem[] }
  | { readonly ok: false; readonly name: string; readonly problems: readonly Problem[] };

const refused = (name: string, found: string, expected: string): ReadResult => ({
  ok: false,
  name,
  problems: [{ file: name, path: "", found, expected }],
});

const readText = (text: string, name: string): ReadResult => ({ ...readOffers(text, name, bundledRubric), name });

/** Reads text that somebody pasted. */
export const readPasted = async (text: string): Promise<ReadResult> => readText(text, "what you pasted");

/** Reads a file of at most 20 MB that is text in UTF-8. */
export const readFile = async (file: File): Promise<ReadResult> => {
  if (file.size > MOST_BYTES) return refused(file.name, `${Math.round(file.size / 1e6)} MB`, "a file of at most 20 MB");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
    return readText(text, file.name);
  } catch (error) {
    return error instanceof TypeError
      ? refused(file.name, "bytes that are not text in UTF-8", "a text file in UTF-8")
      : refused(file.name, "a file that the browser can't read", "a file that it may read");
  }
};
