import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Io } from "../io.ts";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  ENOTDIR: "no such file or folder",
  EACCES: "a file that may not be opened",
  EPERM: "a file that may not be opened",
  EISDIR: "a folder",
  EROFS: "a disk that can't be written",
  ENOSPC: "a full disk",
  ENAMETOOLONG: "a name that is too long",
};

/** What the operating system's refusal means, in plain words. */
export const diskFault = (error: unknown): string => {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  return REASONS[code] ?? `a file that can't be used${code === "" ? "" : ` (${code})`}`;
};

/** The path that means standard input. */
export const STANDARD_INPUT = "-";

/** Bytes by their name, or what was found in their place. */
type Bytes =
  | { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly name: string; readonly found: string };

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1).replace(/\.0$/u, "");

/** All bytes of a stream, or null as soon as there are more than `most`. */
const collect = async (stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
};

const within = async (name: string, stream: AsyncIterable<Uint8Array>, most: number): Promise<Bytes> => {
  const bytes = await collect(stream, most);
  return bytes === null ? { name, found: `more than ${megabytes(most)} MB` } : { name, bytes };
};

/**
 * The bytes of a file, or of standard input for `-`. The size is looked at before anything is read, and while it is read
 * where nothing tells it before.
 *
 * @param most the most bytes that are taken
 */
export const readBytes = async (path: string, io: Io, most: number): Promise<Bytes> => {
  if (path === STANDARD_INPUT) return within("standard input", io.stdin, most);
  try {
    const about = await stat(path);
    if (about.isDirectory()) return { name: path, found: "a folder" };
    if (about.size > most) return { name: path, found: `${(about.size / 1_000_000).toFixed(1)} MB` };
    return await within(path, createReadStream(path), most);
  } catch (error) {
    return { name: path, found: diskFault(error) };
  }
};
