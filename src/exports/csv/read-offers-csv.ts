import { type ReadOffers, readOffers } from "../../offers/read/read-offers.ts";
import { OFFERS_FORMAT, OFFERS_VERSION } from "../../offers/schema.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { readCsvTable } from "./csv-table.ts";

const MOST_IN_ID = 64;

/** "Offer A" as an id; what is one already stays. */
const idOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, MOST_IN_ID);

/**
 * Reads what a table of results tells of its offers: id, names, place and date to reply by. Its figures are left: they come
 * from answers, which are not in it, and a notice says so. Problems name the row.
 */
export const readOffersCsv = (text: string, fileName: string, rubric: Rubric): ReadOffers => {
  const rows = readCsvTable(text).rows;
  const offers = rows.map(({ cell }) => {
    const [location, replyBy] = [cell("location"), cell("reply_by").trim()];
    return {
      id: idOf(cell("id") === "" ? cell("offer") : cell("id")),
      employer: cell("employer") === "" ? cell("offer") : cell("employer"),
      title: cell("title"),
      ...(location !== "" && { location }),
      ...(replyBy !== "" && { replyBy }),
    };
  });
  const file = {
    format: OFFERS_FORMAT,
    version: OFFERS_VERSION,
    rubric: { id: rubric.id, version: rubric.version },
    offers,
  };
  const read = readOffers(JSON.stringify(file), fileName, rubric);
  const inRow = (path: string): string =>
    path.replace(/^offers\[(\d+)\]\.?/, (_, at: string) => `row ${rows[Number(at)]?.row ?? 1}, `).replace(/, $/, "");
  if (!read.ok)
    return { ok: false, problems: read.problems.map((problem) => ({ ...problem, path: inRow(problem.path) })) };
  const notice = {
    file: fileName,
    path: "",
    found: "a table of results",
    expected: "a file with the answers, weights and pay that the figures were worked out from",
  };
  return { ...read, notices: [notice, ...read.notices] };
};
