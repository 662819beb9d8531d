import { toCalendar } from "../../exports/calendar/calendar.ts";
import { offersCsv } from "../../exports/csv/csv.ts";
import { sharedFile } from "../../exports/link/shared-file.ts";
import { toLink } from "../../exports/link/link.ts";
import { toMarkdown } from "../../exports/report/markdown.ts";
import { jsonText } from "../../offers/json-text.ts";
import type { Case } from "../../findings/case.ts";
import { reportContent } from "../../findings/report/report-content.ts";
import { scoreTable } from "./score-table.ts";

export const SCORE_FORMATS = ["table", "json", "md", "csv", "html", "xlsx", "ics", "link"] as const;

export type ScoreFormat = (typeof SCORE_FORMATS)[number];

/** What is off unless asked for, in every format that can hold it. */
export const INCLUDED = ["pay", "notes", "evidence", "sources", "points", "gaps"] as const;

type Included = (typeof INCLUDED)[number];

/** The day, such as 2026-11-23, what is to be in it, and the address of the app that a link leads to. */
interface Wanted {
  readonly today: string;
  readonly include: readonly Included[];
  readonly at: string;
}

/** A result, or why there is none. */
type Rendered = string | Uint8Array | { readonly nothing: string };

type Render = (scored: Case, wanted: Wanted) => Rendered | Promise<Rendered>;

const contentOf = (scored: Case, { today, include }: Wanted) =>
  reportContent(scored, today, { sections: Object.fromEntries(include.map((section) => [section, true])) });

const partsIn = ({ include }: Wanted) => ({
  pay: include.includes("pay"),
  notes: include.includes("notes"),
  sources: include.includes("sources"),
});

/** A comparison in each format; a text has a line break at its end. */
export const RENDER: Readonly<Record<ScoreFormat, Render>> = {
  table: (scored) => scoreTable(scored),
  json: ({ comparison }) => `${jsonText(comparison, 2)}\n`,
  md: (scored, wanted) => toMarkdown(contentOf(scored, wanted)),
  csv: (scored, wanted) => offersCsv(scored, partsIn(wanted)),
  // What draws it is many times the rest, so it is only read when it is asked for; so is what writes spreadsheets.
  html: async (scored, wanted) =>
    (await import("../../exports/report/html.tsx")).toHtml(
      contentOf(scored, wanted),
      sharedFile(scored.rubric, scored.file, partsIn(wanted)),
    ),
  xlsx: async (scored, wanted) => {
    const { MOST_OFFERS_IN_XLSX, toXlsx } = await import("../../exports/xlsx/xlsx.ts");
    if (scored.comparison.offers.length > MOST_OFFERS_IN_XLSX)
      return { nothing: `a spreadsheet takes at most ${MOST_OFFERS_IN_XLSX} offers; csv takes any number` };
    return toXlsx(scored, { ...partsIn(wanted), today: wanted.today });
  },
  ics: ({ file }, { today }) =>
    toCalendar(file, { now: `${today}T00:00:00.000Z` }) ?? {
      nothing: "no offer that is still open has a date to reply by",
    },
  link: async ({ rubric, file }, wanted) => `${wanted.at}#${await toLink(rubric, file, partsIn(wanted))}\n`,
};
