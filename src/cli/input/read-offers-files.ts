import { readBytes } from "./read-bytes.ts";
import { type Io, tellNotices } from "../io.ts";
import { type JoinedFiles, joinFiles, type NamedFile } from "../../offers/edit/merge-files.ts";
import { MOST_BYTES } from "../../offers/file-limits.ts";
import { readOffers } from "../../offers/read/read-offers.ts";
import type { Problem } from "../../rubric/problem.ts";
import type { Rubric } from "../../rubric/schema.ts";

type Input =
  | { readonly ok: true; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const EXPECTED = "an offers file (JSON in UTF-8, at most 20 MB)";

const refused = (file: string, found: string): Input => ({
  ok: false,
  problems: [{ file, path: "", found, expected: EXPECTED }],
});

/** The text of an offers file, or of standard input for `-`. */
const readInput = async (path: string, io: Io): Promise<Input> => {
  const read = await readBytes(path, io, MOST_BYTES);
  const { name } = read;
  if ("found" in read) return refused(name, read.found);
  try {
    return { ok: true, name, text: new TextDecoder("utf-8", { fatal: true }).decode(read.bytes) };
  } catch {
    return refused(name, "bytes that are not text in UTF-8");
  }
};

/**
 * The offers of all files together, with the preferences of the first. Problems of every file are told at once; notices
 * go to standard error right away.
 */
export const readOffersFiles = async (paths: readonly string[], rubric: Rubric, io: Io): Promise<JoinedFiles> => {
  const files: NamedFile[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const input = await readInput(path, io);
    const read = input.ok ? readOffers(input.text, input.name, rubric) : input;
    if (!read.ok) problems.push(...read.problems);
    else {
      tellNotices(io, read.notices);
      files.push({ name: input.ok ? input.name : path, file: read.file });
    }
  }
  const [first, ...others] = files;
  return problems.length > 0 || first === undefined ? { ok: false, problems } : joinFiles(first, others);
};
