import type { MaterialKind } from "../../offers/text-limits.ts";

const KINDS: Readonly<Record<MaterialKind, string>> = {
  posting: "Job posting",
  letter: "Offer letter",
  mail: "E-mail",
  notes: "My notes",
  other: "Something else",
};

/** What sort of text it is, in words; also what a text is called until it is renamed. */
export const kindInWords = (kind: MaterialKind): string => KINDS[kind];

/** What the reader can't do; stands beside what it found. */
export const READER_LIMIT =
  "This finds sentences. It doesn't judge them, and it misses some. What a text doesn't say is unknown, not a no.";
