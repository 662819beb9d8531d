import { csvColumns } from "../../exports/csv/csv-table.ts";
import { linkData } from "../../exports/link/link-in-text.ts";
import { isAnswersCsv } from "../../exports/csv/read-answers-csv.ts";
import { quote } from "../../rubric/place.ts";

/** What can be brought in. */
export const BROUGHT_IN = "a backup (JSON), answers (CSV), a spreadsheet that First Rung wrote, or a link";

/** What a text is, by what stands in it: whatever its name, and where it was pasted from. */
export type ToldByText =
  | { readonly kind: "offers" | "answers" | "link" }
  | { readonly kind: "other"; readonly found: string };

const RESULTS = ["score", "likely_low", "likely_high"];

const otherThan = (text: string): string => {
  if (/^<(?:!doctype|html)/i.test(text)) return "a report, which is to be read: its figures don't tell the answers";
  if (text.startsWith("BEGIN:VCALENDAR")) return "a calendar";
  const columns = csvColumns(text);
  if (RESULTS.every((name) => columns.includes(name))) return "a table of results: figures don't tell the answers";
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
  if (isAnswersCsv(plain)) return { kind: "answers" };
  const hasLink = linkData(plain) !== null;
  // What is empty, or begins as JSON does, is told all that is wrong with it as an offers file.
  if (/^(?:$|[{["])/.test(plain) && !(hasLink && !plain.startsWith("{") && !isObjectOrList(plain)))
    return { kind: "offers" };
  return hasLink ? { kind: "link" } : { kind: "other", found: otherThan(plain) };
};
