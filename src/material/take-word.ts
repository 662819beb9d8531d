import { Unzip, UnzipInflate, unzipSync } from "fflate";
import mammoth from "mammoth";
import { MOST_UNPACKED } from "./material-limits.ts";
import type { Taken } from "./taken.ts";

/** Bytes that are unpacked at a time: they can become a thousand times as many. */
const SLICE = 16_384;

/** The bytes that a zip's entries say they unpack to. */
const saidToUnpack = (bytes: Uint8Array): number => {
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  return unpacked;
};

/** Stands for a file that unpacks to too much. */
class TooMuch extends Error {}

/** Unpacks all entries and keeps none, whatever they say of their size. Throws a `TooMuch` as soon as it is. */
const countUnpacked = (bytes: Uint8Array): void => {
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    file.ondata = (error, chunk) => {
      if (error === null) unpacked += chunk.length;
      if (unpacked > MOST_UNPACKED) throw new TooMuch();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += SLICE) unzip.push(bytes.slice(at, at + SLICE), at + SLICE >= bytes.length);
};

const isBomb = (bytes: Uint8Array): boolean => {
  if (saidToUnpack(bytes) > MOST_UNPACKED) return true;
  try {
    countUnpacked(bytes);
    return false;
  } catch (error) {
    if (error instanceof TooMuch) return true;
    throw error;
  }
};

/** The text of a .docx file, paragraph by paragraph. Throws where the file is damaged. */
export const takeWord = async (bytes: Uint8Array<ArrayBuffer>): Promise<Taken> => {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { found: "a Word file that is encrypted or from before 2007" };
  if (isBomb(bytes)) return { found: "a file that unpacks to more than 50 MB" };
  // The command's reader takes the one, the page's the other.
  const input = { buffer: bytes, arrayBuffer: bytes.buffer };
  return { text: (await mammoth.extractRawText(input)).value };
};
