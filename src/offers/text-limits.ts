/** What sort of text it is; it settles how its statements are known unless the text itself says more. */
export const MATERIAL_KINDS = ["posting", "letter", "mail", "notes", "other"] as const;

export type MaterialKind = (typeof MATERIAL_KINDS)[number];

/** Longest text that is kept and read, in UTF-16 code units: a posting has 6,000. */
export const MOST_TEXT = 200_000;

/** Most texts of one offer. */
export const MOST_TEXTS = 20;

/** Longest that all texts of a file are together, in UTF-16 code units: a backup with more could not be read back. */
export const MOST_TEXT_TOGETHER = 8_000_000;

/** Longest title of a text, so that it can be the name of a source. */
export const LONGEST_TITLE = 80;
