import type { Finding } from "../offers/finding.ts";

/** Most that a link may unpack to, in bytes. */
const MOST_UNPACKED = 10_000_000;

/** Packed bytes handed on at a time: a thousandfold is the most that they can become before the size is looked at. */
const SLICE = 4_096;

export type Unpacked =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly finding: Pick<Finding, "found" | "expected"> };

const refuse = (found: string, expected: string): Unpacked => ({ ok: false, finding: { found, expected } });

/** The bytes a slice at a time, as they are asked for. */
const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      controller.enqueue(bytes.subarray(at, at + SLICE));
      at += SLICE;
      if (at >= bytes.length) controller.close();
    },
  });
};

/** All bytes of a stream; null, and no more of it read, once they are too many. */
const collect = async (stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> => {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
};

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));

/** Text compressed, as letters that any address may hold. */
export const packText = async (text: string): Promise<string> => {
  const stream = streamOf(new TextEncoder().encode(text)).pipeThrough(new CompressionStream("deflate"));
  return toBase64Url((await collect(stream, Infinity)) ?? new Uint8Array());
};

/** The text again; refused where it is damaged or cut off, and as soon as it gets too large. */
export const unpackText = async (packed: string): Promise<Unpacked> => {
  const stray = /[^\w-]/u.exec(packed);
  if (stray !== null) return refuse(`${JSON.stringify(stray[0])} in its data`, "letters, digits, - and _ only");
  try {
    const stream = streamOf(fromBase64Url(packed)).pipeThrough(new DecompressionStream("deflate"));
    const bytes = await collect(stream, MOST_UNPACKED);
    if (bytes === null) return refuse("data that unpack to more than 10 MB", "at most 10 MB");
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return refuse("data that are damaged or cut off", "the whole link, copied to its end");
  }
};
