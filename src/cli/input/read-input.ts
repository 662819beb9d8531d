import { MOST_BYTES } from "../../offers/file-limits.ts";
import type { Problem } from "../../rubric/problem.ts";
import type { Io } from "../io.ts";
import { readBytes } from "./read-bytes.ts";

export type Input =
  | { readonly ok: true; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const EXPECTED = "an offers file (JSON in UTF-8, at most 20 MB)";

const refused = (file: string, found: string): Input => ({
  ok: false,
  problems: [{ file, path: "", found, expected: EXPECTED }],
});

/** The text of an offers file, or of standard input for `-`. */
export const readInput = async (path: string, io: Io): Promise<Input> => {
  const read = await readBytes(path, io, MOST_BYTES);
  const { name } = read;
  if ("found" in read) return refused(name, read.found);
  try {
    return { ok: true, name, text: new TextDecoder("utf-8", { fatal: true }).decode(read.bytes) };
  } catch {
    return refused(name, "bytes that are not text in UTF-8");
  }
};
