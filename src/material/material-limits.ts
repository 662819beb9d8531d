/** Largest file that a text is taken from, in bytes. */
export const MOST_MATERIAL_BYTES = 2_000_000;

/** What a small file may be unpacked to, in bytes; a zip bomb unpacks to more. */
export const MOST_UNPACKED = 50_000_000;

/** Most pages of a PDF. */
export const MOST_PAGES = 200;

/** The endings of the files that a text is taken from. */
export const ENDINGS = [".txt", ".md", ".html", ".htm", ".eml", ".docx", ".pdf"] as const;

/** What a refused file should have been. */
export const EXPECTED =
  "a .txt, .md, .html, .eml, .docx or .pdf file of at most 2 MB with at most 200,000 characters of text";
