import type { MaterialKind } from "../offers/text-limits.ts";

const EVIDENCE: Readonly<Record<MaterialKind, string>> = {
  posting: "written",
  letter: "written",
  mail: "recruiter",
  notes: "first-hand",
  other: "guess",
};

/** How the statements of a text are known where nothing else is said, as an id of the rubric's evidence. */
export const defaultEvidence = (kind: MaterialKind): string => EVIDENCE[kind];
