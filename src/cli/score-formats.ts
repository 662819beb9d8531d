import { buildModel } from "../engine/build-model.ts";
import type { Comparison } from "../engine/comparison.ts";
import { offersCsv } from "../exports/csv/csv.ts";
import { toMarkdown } from "../exports/report/markdown.ts";
import { contextOf } from "../findings/context.ts";
import { type ReportContent, reportContent } from "../findings/report/report-content.ts";
import type { OffersFile } from "../offers/schema.ts";
import type { Rubric } from "../rubric/schema.ts";
import { scoreTable } from "./score-table.ts";

export const SCORE_FORMATS = ["table", "json", "md", "csv", "html"] as const;

export type ScoreFormat = (typeof SCORE_FORMATS)[number];

/** What a format is made from. */
export interface Scored {
  readonly rubric: Rubric;
  readonly file: OffersFile;
  readonly comparison: Comparison;
  /** such as 2026-11-23 */
  readonly today: string;
}

const reportOf = ({ rubric, ...scored }: Scored): ReportContent =>
  reportContent({ model: buildModel(rubric, scored.file), ...scored });

/** A comparison as text in each format, with a line break at its end. */
export const RENDER: Readonly<Record<ScoreFormat, (scored: Scored) => string | Promise<string>>> = {
  table: ({ rubric, file, comparison }) => scoreTable(contextOf(buildModel(rubric, file), comparison)),
  json: ({ comparison }) => `${JSON.stringify(comparison, null, 2)}\n`,
  md: (scored) => toMarkdown(reportOf(scored)),
  csv: ({ rubric, file, comparison }) => offersCsv(rubric, file, comparison),
  // What draws it is many times the rest, so it is only read when it is asked for.
  html: async (scored) => (await import("../exports/report/html.tsx")).toHtml(reportOf(scored)),
};
