import { checkedText } from "./checked-text.ts";
import { htmlText } from "./html-text.ts";
import { MOST_MATERIAL_BYTES } from "./material-limits.ts";
import type { Taken } from "./taken.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const plain = (bytes: Bytes): Taken => {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { found: "bytes that are not text in UTF-8" };
  }
};

const html = (bytes: Bytes): Taken => {
  const read = plain(bytes);
  return "text" in read ? { text: htmlText(read.text) } : read;
};

/** By ending; what reads a format is loaded when a file of it comes. */
const READERS: Readonly<Record<string, (bytes: Bytes) => Taken | Promise<Taken>>> = {
  "": plain,
  ".txt": plain,
  ".md": plain,
  ".html": html,
  ".htm": html,
  ".eml": async (bytes) => (await import("./take-mail.ts")).takeMail(bytes),
  ".docx": async (bytes) => (await import("./take-word.ts")).takeWord(bytes),
  ".pdf": async (bytes) => (await import("./take-pdf.ts")).takePdf(bytes),
};

const endingOf = (name: string): string => /(?<=[^/\\])\.[^./\\]*$/u.exec(name)?.[0].toLowerCase() ?? "";

/**
 * The text of a file, by the ending of its name; a name without one is plain text. What can't be read is told as what was
 * found. Nothing is thrown.
 *
 * @example await takeText("letter.pdf", bytes) // { found: "a PDF that is encrypted" }
 */
export const takeText = async (name: string, bytes: Bytes): Promise<Taken> => {
  const ending = endingOf(name);
  const reader = READERS[ending];
  if (reader === undefined) return { found: `a ${ending} file` };
  if (bytes.length > MOST_MATERIAL_BYTES) return { found: `${(bytes.length / 1_000_000).toFixed(1)} MB` };
  try {
    const taken = await reader(bytes);
    return "found" in taken ? taken : checkedText(taken.text);
  } catch {
    return { found: `a damaged ${ending} file` };
  }
};
