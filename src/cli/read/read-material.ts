import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { EXPECTED, MOST_BYTES } from "../../material/material-limits.ts";
import { takeText } from "../../material/take-text.ts";
import type { Problem } from "../../rubric/problem.ts";
import { diskFault } from "../input/disk-fault.ts";
import type { Io } from "../io.ts";
import { STANDARD_INPUT } from "../input/read-input.ts";

type Material =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const refused = (file: string, found: string): Material => ({
  ok: false,
  problems: [{ file, path: "", found, expected: EXPECTED }],
});

const bytesOf = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | null> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};

const taken = async (file: string, name: string, bytes: Uint8Array<ArrayBuffer> | null): Promise<Material> => {
  if (bytes === null) return refused(file, "more than 2 MB");
  const result = await takeText(name, bytes);
  return "found" in result ? refused(file, result.found) : { ok: true, text: result.text };
};

/** The text of a posting, a letter, a mail or notes, by the ending of its name; standard input is plain text. */
export const readMaterial = async (path: string, io: Io): Promise<Material> => {
  if (path === STANDARD_INPUT) return taken("standard input", "", await bytesOf(io.stdin));
  try {
    const about = await stat(path);
    if (about.isDirectory()) return refused(path, "a folder");
    if (about.size > MOST_BYTES) return refused(path, `${(about.size / 1_000_000).toFixed(1)} MB`);
    return await taken(path, path, await bytesOf(createReadStream(path)));
  } catch (error) {
    return refused(path, diskFault(error));
  }
};
