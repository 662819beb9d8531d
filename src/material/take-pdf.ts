import { extractText, getDocumentProxy } from "unpdf";
import { MOST_PAGES } from "./material-limits.ts";
import type { Taken } from "./taken.ts";

/** The text layer of a PDF, page by page; a scan has none. */
export const takePdf = async (bytes: Uint8Array): Promise<Taken> => {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (document.numPages > MOST_PAGES) return { found: `a PDF of ${document.numPages} pages` };
    const { text } = await extractText(document, { mergePages: false });
    const whole = text.join("\n\n");
    return whole.trim() === "" ? { found: "a PDF without text, such as a scan" } : { text: whole };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    return { found: isLocked ? "a PDF that is encrypted" : "a PDF that can't be read" };
  }
};
