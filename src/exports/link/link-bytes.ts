import type { FileFault } from "../../offers/read/file-fault.ts";
import { joinedBytes } from "../joined-bytes.ts";
import { MOST_TEXT_IN_LINK } from "./link-bounds.ts";

/** How much is passed to the unpacker at a time: it grows at most a thousandfold before the size is checked. A multiple of 4. */
const SLICE = 2_048;

export type Unpacked =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly finding: Pick<FileFault, "found" | "expected"> };

const refuse = (found: string, expected: string): Unpacked => ({ ok: false, finding: { found, expected } });

/** What `take` makes of each slice of something of a length, as it is asked for. */
const sliced = (
  length: number,
  take: (start: number, end: number) => Uint8Array<ArrayBuffer>,
): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      controller.enqueue(take(at, at + SLICE));
      at += SLICE;
      if (at >= length) controller.close();
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
  return joinedBytes(chunks);
};

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
};

/** Text compressed, as letters that any address may hold. */
export const packText = async (text: string): Promise<string> => {
  const bytes = new TextEncoder().encode(text);
  const stream = sliced(bytes.length, (start, end) => bytes.subarray(start, end));
  return toBase64Url((await collect(stream.pipeThrough(new CompressionStream("deflate")), Infinity)) ?? bytes);
};

/** The text again; refused where it is damaged or cut off, and as soon as it gets too large. */
export const unpackText = async (packed: string): Promise<Unpacked> => {
  const stray = /[^\w-]/u.exec(packed);
  if (stray !== null) return refuse(`${JSON.stringify(stray[0])} in its data`, "letters, digits, - and _ only");
  try {
    const stream = sliced(packed.length, (start, end) => fromBase64Url(packed.slice(start, end)));
    const bytes = await collect(stream.pipeThrough(new DecompressionStream("deflate")), MOST_TEXT_IN_LINK);
    if (bytes === null) return refuse("data that unpack to more than 200 kB", "at most 200 kB");
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return refuse("data that are damaged or cut off", "the whole link, copied to its end");
  }
};
