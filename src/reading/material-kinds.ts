import type { MaterialKind } from "./reading.ts";

/** Longest text that is read, in UTF-16 code units: a posting has 6,000. */
export const MOST_TEXT = 200_000;

export const MATERIAL_KINDS: readonly [MaterialKind, ...MaterialKind[]] = [
  "other",
  "posting",
  "letter",
  "mail",
  "notes",
];

const EVIDENCE: Readonly<Record<MaterialKind, string>> = {
  posting: "written",
  letter: "written",
  mail: "recruiter",
  notes: "first-hand",
  other: "guess",
};

/** How the statements of a text are known where nothing else is said, as an id of the rubric's evidence. */
export const defaultEvidence = (kind: MaterialKind): string => EVIDENCE[kind];
