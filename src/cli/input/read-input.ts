import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { MOST_BYTES } from "../../offers/file-limits.ts";
import type { Problem } from "../../rubric/problem.ts";
import { diskFault } from "./disk-fault.ts";
import type { Io } from "../io.ts";

export type Input =
  | { readonly ok: true; readonly name: string; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The path that means standard input. */
export const STANDARD_INPUT = "-";

const EXPECTED = "an offers file (JSON in UTF-8, at most 20 MB)";

const refused = (file: string, found: string): Input => ({
  ok: false,
  problems: [{ file, path: "", found, expected: EXPECTED }],
});

/** All bytes of a stream, or null as soon as there are more than an offers file may have. */
const readBytes = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const decode = (name: string, bytes: Uint8Array | null): Input => {
  if (bytes === null) return refused(name, "more than 20 MB");
  try {
    return { ok: true, name, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return refused(name, "bytes that are not text in UTF-8");
  }
};

/**
 * The text of a file, or of standard input for `-`. The size is looked at before anything is read, and while it is read
 * where there is no telling before.
 */
export const readInput = async (path: string, io: Io): Promise<Input> => {
  if (path === STANDARD_INPUT) return decode("standard input", await readBytes(io.stdin));
  try {
    const about = await stat(path);
    if (about.isDirectory()) return refused(path, "a folder");
    if (about.size > MOST_BYTES) return refused(path, `${(about.size / 1_000_000).toFixed(1)} MB`);
    return decode(path, await readBytes(createReadStream(path)));
  } catch (error) {
    return refused(path, diskFault(error));
  }
};
