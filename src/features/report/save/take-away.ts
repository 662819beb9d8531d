import { isInComparison } from "../../../offers/in-comparison.ts";
import { sharedFile } from "../../../exports/link/shared-file.ts";
import { fileInLetters } from "../../../exports/link/file-in-letters.ts";
import { fileName } from "../../../exports/file-name.ts";
import { toMarkdown } from "../../../exports/report/markdown.ts";
import type { Comparison } from "../../../engine/comparison.ts";
import { caseOf } from "../../../findings/case.ts";
import type { ReportContent } from "../../../findings/report/report-content.ts";
import type { ReportOptions } from "../../../findings/report/report-options.ts";
import type { OffersFile } from "../../../offers/schema.ts";
import { bundledRubric } from "../../../rubric/bundled.ts";
import { comparisonOf, modelOf } from "../../../state/figures.ts";
import { smaaOf } from "../../../state/beside/use-smaa.ts";
import { partsOf } from "../report-options.ts";

/** A file to be handed over. */
interface TakenAway {
  readonly name: string;
  readonly content: BlobPart;
  /** media type */
  readonly type: string;
}

/** What files are made from. */
interface Source {
  readonly file: OffersFile;
  /** the report as it is shown */
  readonly content: ReportContent;
  readonly options: ReportOptions;
  /** such as 2026-11-23 */
  readonly today: string;
}

/** Makes a file, or says why there is nothing to make. */
export type Make = (source: Source) => Promise<TakenAway | string>;

const MARKDOWN = "text/markdown";
const CSV = "text/csv";
const JSON_TYPE = "application/json";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Without it some spreadsheet programs read an umlaut as two letters. */
const BYTE_ORDER_MARK = "\uFEFF";

const drawn = async (file: OffersFile): Promise<Comparison> => ({
  ...comparisonOf(file),
  smaa: await smaaOf(modelOf(file)),
});

export const webPage: Make = async ({ file, content, options, today }) => {
  const { htmlInPage } = await import("./html-in-page.tsx");
  return {
    name: fileName("report", today),
    content: await htmlInPage(content, sharedFile(bundledRubric, file, partsOf(options))),
    type: "text/html",
  };
};

export const markdown: Make = async ({ content, today }) => ({
  name: fileName("markdown", today),
  content: toMarkdown(content),
  type: MARKDOWN,
});

export const shortMarkdown: Make = async ({ content, today }) => ({
  name: fileName("short", today),
  content: toMarkdown(content, { short: true }),
  type: MARKDOWN,
});

export const spreadsheet: Make = async ({ file, options, today }) => {
  const { MOST_OFFERS_IN_XLSX, toXlsx } = await import("../../../exports/xlsx/xlsx.ts");
  if ((file.offers ?? []).filter(isInComparison).length > MOST_OFFERS_IN_XLSX)
    return `A spreadsheet takes at most ${MOST_OFFERS_IN_XLSX} offers. CSV takes any number.`;
  const bytes = await toXlsx(caseOf({ file, model: modelOf(file), comparison: await drawn(file) }), {
    ...partsOf(options),
    today,
  });
  return { name: fileName("spreadsheet", today), content: new Uint8Array(bytes), type: XLSX };
};

export const offersTable: Make = async ({ file, options, today }) => {
  const { offersCsv } = await import("../../../exports/csv/csv.ts");
  const text = offersCsv(caseOf({ file, model: modelOf(file), comparison: comparisonOf(file) }), partsOf(options));
  return { name: fileName("offers", today), content: BYTE_ORDER_MARK + text, type: CSV };
};

export const answersTable: Make = async ({ file, options, today }) => {
  const { answersCsv } = await import("../../../exports/csv/answers-csv.ts");
  const text = answersCsv(bundledRubric, file, partsOf(options));
  return { name: fileName("answers", today), content: BYTE_ORDER_MARK + text, type: CSV };
};

export const figures: Make = async ({ file, options, today }) => {
  const { comparisonJson } = await import("../../../exports/comparison-json.ts");
  const { pay, letters } = partsOf(options);
  const comparison = await drawn(letters ? fileInLetters(bundledRubric, file) : file);
  return { name: fileName("comparison", today), content: comparisonJson(comparison, { pay }), type: JSON_TYPE };
};

export const calendar: Make = async ({ file, options, today }) => {
  const { toCalendar } = await import("../../../exports/calendar/calendar.ts");
  const { letters } = partsOf(options);
  const text = toCalendar(file, { letters, now: new Date().toISOString() });
  if (text === null) return "No offer that is still open has a date to reply by.";
  return { name: fileName("dates", today), content: text, type: "text/calendar" };
};
