import { offersCsv } from "../exports/csv/csv.ts";
import { toMarkdown } from "../exports/report/markdown.ts";
import type { Case } from "../findings/case.ts";
import { reportContent } from "../findings/report/report-content.ts";
import { scoreTable } from "./score-table.ts";

export const SCORE_FORMATS = ["table", "json", "md", "csv", "html"] as const;

export type ScoreFormat = (typeof SCORE_FORMATS)[number];

/** A comparison as text in each format, with a line break at its end; `today` such as 2026-11-23. */
export const RENDER: Readonly<Record<ScoreFormat, (scored: Case, today: string) => string | Promise<string>>> = {
  table: scoreTable,
  json: ({ comparison }) => `${JSON.stringify(comparison, null, 2)}\n`,
  md: (scored, today) => toMarkdown(reportContent(scored, today)),
  csv: (scored) => offersCsv(scored),
  // What draws it is many times the rest, so it is only read when it is asked for.
  html: async (scored, today) => (await import("../exports/report/html.tsx")).toHtml(reportContent(scored, today)),
};
