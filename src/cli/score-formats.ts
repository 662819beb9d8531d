import { buildModel } from "../engine/build-model.ts";
import type { Comparison } from "../engine/comparison.ts";
import { offersCsv } from "../exports/csv.ts";
import { toMarkdown } from "../exports/markdown.ts";
import { contextOf } from "../findings/context.ts";
import { reportContent } from "../findings/report-content.ts";
import type { OffersFile } from "../offers/schema.ts";
import type { Rubric } from "../rubric/schema.ts";
import { scoreTable } from "./score-table.ts";

export const SCORE_FORMATS = ["table", "json", "md", "csv"] as const;

export type ScoreFormat = (typeof SCORE_FORMATS)[number];

/** What a format is made from. */
export interface Scored {
  readonly rubric: Rubric;
  readonly file: OffersFile;
  readonly comparison: Comparison;
  /** such as 2026-11-23 */
  readonly today: string;
}

/** A comparison as text in each format, with a line break at its end. */
export const RENDER: Readonly<Record<ScoreFormat, (scored: Scored) => string>> = {
  table: ({ rubric, file, comparison }) => scoreTable(contextOf(buildModel(rubric, file), comparison)),
  json: ({ comparison }) => `${JSON.stringify(comparison, null, 2)}\n`,
  md: ({ rubric, file, comparison, today }) =>
    toMarkdown(reportContent({ model: buildModel(rubric, file), comparison, file, today })),
  csv: ({ rubric, file, comparison }) => offersCsv(rubric, file, comparison),
};
