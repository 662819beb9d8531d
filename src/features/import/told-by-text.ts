import { isOffersCsv } from "../../exports/csv/read-offers-csv.ts";
import { isComparison } from "../../exports/read-comparison.ts";
import { isReport } from "../../exports/report/report-data.ts";
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
  if (isReport(plain)) return { kind: "report" };
  if (isComparison(plain)) return { kind: "comparison" };
  if (isAnswersCsv(plain)) return { kind: "answers" };
  if (isOffersCsv(plain)) return { kind: "results" };
  const hasLink = linkData(plain) !== null;
  // What is empty, or begins as JSON does, is told all that is wrong with it as an offers file.
  if (/^(?:$|[{["])/.test(plain) && !(hasLink && !plain.startsWith("{") && !isObjectOrList(plain)))
    return { kind: "offers" };
  return hasLink ? { kind: "link" } : { kind: "other", found: otherThan(plain) };
};
