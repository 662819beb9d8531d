import { EXPECTED, MOST_BYTES } from "../../material/material-limits.ts";
import { takeText } from "../../material/take-text.ts";
import type { Problem } from "../../rubric/problem.ts";
import { readBytes, STANDARD_INPUT } from "../input/read-bytes.ts";
import type { Io } from "../io.ts";

type Material =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The text of a posting, a letter, a mail or notes, by the ending of its name; standard input is plain text. */
export const readMaterial = async (path: string, io: Io): Promise<Material> => {
  const read = await readBytes(path, io, MOST_BYTES);
  const taken = "found" in read ? read : await takeText(path === STANDARD_INPUT ? "" : path, read.bytes);
  return "found" in taken
    ? { ok: false, problems: [{ file: read.name, path: "", found: taken.found, expected: EXPECTED }] }
    : { ok: true, text: taken.text };
};
