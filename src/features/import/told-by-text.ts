import { csvColumns } from "../../exports/csv/csv-table.ts";
import { linkData } from "../../exports/link/link-in-text.ts";
import { isAnswersCsv } from "../../exports/csv/read-answers-csv.ts";
import { quote } from "../../rubric/place.ts";

/** What can be brought in. */
export const BROUGHT_IN =
  "what First Rung saved: a backup or a comparison (JSON), CSV, a spreadsheet, a report as a web page, or a link";

/** What a text is, by what stands in it: whatever its name, and where it was pasted from. */
export type ToldByText =
  | { readonly kind: "offers" | "answers" | "results" | "comparison" | "report" | "link" }
  | { readonly kind: "other"; readonly found: string };

const RESULTS = ["score", "likely_low", "likely_high"];

/** Whether a text is a table of results, by the names of its columns. */
const isResults = (text: string): boolean => {
  const columns = csvColumns(text);
  return RESULTS.every((name) => columns.includes(name));
};

const otherThan = (text: string): string => {
  if (text.startsWith("BEGIN:VCALENDAR")) return "a calendar";
  return quote(text);
};

/** "[see](https://…)" and a link in quotes begin as JSON does, and hold none. */
const isObjectOrList = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object";
  } catch {
    return false;
  }
};

export const toldByText = (text: string): ToldByText => {
  const plain = text.replace(/^\uFEFF/, "").trim();
  if (/^<(?:!doctype|html)/i.test(plain)) return { kind: "report" };
  if (/^\{\s*"format":\s*"first-rung\/comparison"/.test(plain)) return { kind: "comparison" };
  if (isAnswersCsv(plain)) return { kind: "answers" };
  if (isResults(plain)) return { kind: "results" };
  const hasLink = linkData(plain) !== null;
  // What is empty, or begins as JSON does, is told all that is wrong with it as an offers file.
  if (/^(?:$|[{["])/.test(plain) && !(hasLink && !plain.startsWith("{") && !isObjectOrList(plain)))
    return { kind: "offers" };
  return hasLink ? { kind: "link" } : { kind: "other", found: otherThan(plain) };
};
