import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { MOST_TEXT } from "../../reading/material-kinds.ts";
import type { Problem } from "../../rubric/problem.ts";
import { diskFault } from "../disk-fault.ts";
import { htmlText } from "./html-text.ts";
import type { Io } from "../io.ts";
import { STANDARD_INPUT } from "../read-input.ts";

type Material =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What a format's reader made of the bytes: its text, or what was found instead. */
type Taken = { readonly text: string } | { readonly found: string };

const MOST_BYTES = 2_000_000;
/** What a small file may be unpacked to; a zip bomb says more. */
const MOST_UNPACKED = 50_000_000;
const MOST_PAGES = 200;

const EXPECTED = "a .txt, .md, .html, .eml, .docx or .pdf file of at most 2 MB with at most 200,000 letters of text";

const refused = (file: string, found: string): Material => ({
  ok: false,
  problems: [{ file, path: "", found, expected: EXPECTED }],
});

const bytesOf = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const plain = (bytes: Uint8Array): Taken => {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { found: "bytes that are not text in UTF-8" };
  }
};

const html = (bytes: Uint8Array): Taken => {
  const read = plain(bytes);
  return "text" in read ? { text: htmlText(read.text) } : read;
};

const mail = async (bytes: Uint8Array): Promise<Taken> => {
  const { default: PostalMime } = await import("postal-mime");
  const { subject, text, html: page } = await PostalMime.parse(bytes);
  return { text: [subject ?? "", text ?? htmlText(page ?? "")].join("\n\n").trim() };
};

/** The bytes that a zip's entries say they unpack to, each once. */
const word = async (bytes: Uint8Array): Promise<Taken> => {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { found: "a Word file that is encrypted or of before 2007" };
  const { unzipSync } = await import("fflate");
  let unpacked = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > MOST_UNPACKED) return { found: "a file that unpacks to more than 50 MB" };
  const { default: mammoth } = await import("mammoth");
  return { text: (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value };
};

const pdf = async (bytes: Uint8Array): Promise<Taken> => {
  const { extractText, getDocumentProxy } = await import("unpdf");
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes));
    if (document.numPages > MOST_PAGES) return { found: `a PDF of ${document.numPages} pages` };
    const { text } = await extractText(document, { mergePages: false });
    const whole = text.join("\n\n");
    return whole.trim() === "" ? { found: "a PDF without text, such as a scan" } : { text: whole };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return { found: isLocked ? "a PDF that is encrypted" : "a PDF that can't be read" };
  }
};

const READERS: Readonly<Record<string, (bytes: Uint8Array) => Taken | Promise<Taken>>> = {
  "": plain,
  ".txt": plain,
  ".md": plain,
  ".html": html,
  ".htm": html,
  ".eml": mail,
  ".docx": word,
  ".pdf": pdf,
};

const taken = async (file: string, kind: string, bytes: Uint8Array | null): Promise<Material> => {
  const reader = READERS[kind];
  if (reader === undefined) return refused(file, `a ${kind} file`);
  if (bytes === null) return refused(file, "more than 2 MB");
  const result = await reader(bytes);
  if ("found" in result) return refused(file, result.found);
  if (result.text.trim() === "") return refused(file, "no text");
  if (result.text.length > MOST_TEXT) return refused(file, `${result.text.length} letters`);
  return { ok: true, text: result.text };
};

/** The text of a posting, a letter, a mail or notes, by the ending of its name; standard input is plain text. */
export const readMaterial = async (path: string, io: Io): Promise<Material> => {
  if (path === STANDARD_INPUT) return taken("standard input", "", await bytesOf(io.stdin));
  const kind = extname(path).toLowerCase();
  try {
    const about = await stat(path);
    if (about.isDirectory()) return refused(path, "a folder");
    if (about.size > MOST_BYTES) return refused(path, `${(about.size / 1_000_000).toFixed(1)} MB`);
    return await taken(path, kind, await bytesOf(createReadStream(path)));
  } catch (error) {
    const isOfSystem = error instanceof Error && "code" in error && typeof error.code === "string";
    return refused(path, isOfSystem ? diskFault(error) : `a damaged ${kind} file`);
  }
};
