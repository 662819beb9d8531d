import { Inflate } from "fflate";
import { joinedBytes } from "../../joined-bytes.ts";
import { packedBytes, zipDirectory, type ZipEntry } from "./zip-directory.ts";

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The check sum that a zip file keeps of each of its parts. */
export const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

/** A megabyte of zeros packs into a kilobyte. Only this much is unpacked at a time, so that there is a chance to stop. */
const SLICE = 4096;

const MOST_ENTRIES = 1000;

type Unpacked =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly fault: "not a zip" | "damaged" | "too large" };

/** A part inflated, a slice at a time; null as soon as it is larger than it may be. Throws where it is damaged. */
const inflate = (packed: Uint8Array, most: number): Uint8Array | null => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += SLICE) {
    stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    if (length > most) return null;
  }
  return joinedBytes(chunks);
};

const unpackEntry = (bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array | "damaged" | "too large" => {
  const packed = packedBytes(bytes, entry);
  if (packed === null || (entry.method !== 0 && entry.method !== 8)) return "damaged";
  if (entry.unpacked > most) return "too large";
  const content = entry.method === 0 ? packed : inflate(packed, entry.unpacked);
  return content?.length === entry.unpacked && crc32(content) === entry.crc ? content : "damaged";
};

/**
 * The parts of a zip file that are `wanted`, which together unpack to at most `most` bytes: counted while they are unpacked,
 * whatever the file says of itself. Each has to be as its check sum says.
 */
export const unpackZip = (bytes: Uint8Array, wanted: (name: string) => boolean, most: number): Unpacked => {
  const entries = zipDirectory(bytes);
  if (entries === null) return { ok: false, fault: "not a zip" };
  if (entries.length > MOST_ENTRIES) return { ok: false, fault: "too large" };
  const parts = new Map<string, Uint8Array>();
  let left = most;
  for (const entry of entries.filter(({ name }) => wanted(name))) {
    try {
      const content = unpackEntry(bytes, entry, left);
      if (typeof content === "string") return { ok: false, fault: content };
      if (parts.has(entry.name)) return { ok: false, fault: "damaged" };
      parts.set(entry.name, content);
      left -= content.length;
    } catch {
      return { ok: false, fault: "damaged" };
    }
  }
  return { ok: true, parts };
};
