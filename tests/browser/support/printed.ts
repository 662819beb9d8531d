import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";

/** A printed file, read by a library that did not write it. */
export interface Printed {
  /** the text of each page */
  readonly pages: readonly string[];
  /** names of the fonts in the file, as far as they have one */
  readonly fontNames: readonly string[];
  /** fonts whose letters are not inside the file */
  readonly fontsOutside: number;
}

interface PdfObject {
  readonly id: string;
  readonly body: string;
}

/** Every object of the file that is a font or describes one; Chromium leaves these unpacked. */
const objects = (text: string, type: string): readonly PdfObject[] =>
  [...text.matchAll(/(\d+) 0 obj\s*(<<[\s\S]*?>>)\s*(?:stream|endobj)/g)]
    .map(([, id = "", body = ""]) => ({ id, body }))
    .filter(({ body }) => new RegExp(`/Type\\s*/${type}\\b`).test(body));

const descriptorOf = ({ body }: PdfObject): string | undefined => /\/FontDescriptor (\d+) 0 R/.exec(body)?.[1];

/** Those of which neither a font file nor each letter's drawing is in the file. */
const outside = (fonts: readonly PdfObject[], descriptors: readonly PdfObject[]): number => {
  const drawn = new Set(fonts.filter(({ body }) => /\/CharProcs\b/.test(body)).map(descriptorOf));
  const missing = descriptors.filter(({ id, body }) => !/\/FontFile/.test(body) && !drawn.has(id));
  const bare = fonts.filter((font) => /\/Subtype\s*\/(?:Type1|TrueType)\b/.test(font.body) && !descriptorOf(font));
  return missing.length + bare.length;
};

/** Why what a printed file says is not looked at in Firefox; how many pages it has is. */
export const SHAPES_ALONE = "Firefox prints the letters of these fonts as shapes";

/** What the browser prints of a page, as its dialog does: without backgrounds, unless the page asks for its own. */
export const print = async (page: Page, format: "A4" | "Letter"): Promise<Printed> => {
  const bytes = new Uint8Array(await page.pdf({ format }));
  const raw = Buffer.from(bytes).toString("latin1");
  const descriptors = objects(raw, "FontDescriptor");
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false });
  return {
    pages: text,
    fontNames: descriptors.flatMap(({ body }) => /\/FontName\s*\/(?:[A-Z]{6}\+)?([^\s/]+)/.exec(body)?.[1] ?? []),
    fontsOutside: outside(objects(raw, "Font"), descriptors),
  };
};
