/** Kinds of files that are taken away, with their endings. */
const ENDINGS = {
  backup: "json",
  comparison: "json",
  markdown: "md",
  short: "md",
  offers: "csv",
  answers: "csv",
  report: "html",
  spreadsheet: "xlsx",
  dates: "ics",
} as const;

export type ExportKind = keyof typeof ENDINGS;

/** "first-rung-backup-2026-11-23.json"; without names of employers, which others may see in a downloads folder. */
export const fileName = (kind: ExportKind, today: string): string => `first-rung-${kind}-${today}.${ENDINGS[kind]}`;
