import { type ByOffer, SUMMARY_WIDTHS } from "./by-offer-rows.ts";
import { blank, type Cell, covered, formula, type Row, text } from "../package/cell.ts";
import type { ExportedWords } from "../formulas/exported-words.ts";
import type { CellStyle } from "../package/cell-styles.ts";
import { isAnythingAnswered } from "../../../findings/comparing/anything-answered.ts";
import { nameCells } from "../formulas/offer-names.ts";
import { heightFor } from "../package/row-height.ts";
import type { Shown, ShownOffer } from "../formulas/shown.ts";
import { cellText } from "../package/xml-text.ts";

/** A column of the ranking: the line of the table below that it shows, its look, and what it shows now. */
interface Column {
  readonly head: string;
  readonly line: string;
  readonly look: CellStyle;
  readonly cached: (each: ShownOffer, offer: number) => number | string;
  /** what it shows instead while nothing is answered at any offer */
  readonly unranked?: string;
}

const columnsOf = (shown: Shown, words: readonly ExportedWords[]): readonly Column[] => {
  const names = nameCells(shown);
  const exported = (head: string, line: keyof ExportedWords): Column => ({
    head,
    line,
    look: "exported",
    cached: (_, offer) => words[offer]?.[line] ?? "",
  });
  return [
    { head: "Place", line: "place", look: "place", cached: ({ compared }) => compared.rank, unranked: "–" },
    { head: "Offer", line: "name", look: "strong", cached: (_, offer) => names[offer]?.cached ?? "" },
    { head: "Job title", line: "title", look: "label", cached: ({ offer: { title } }) => cellText(title) },
    { head: "Score, of 100", line: "score", look: "first", cached: ({ compared }) => compared.score },
    { head: "Since export", line: "change", look: "change", cached: () => 0 },
    { head: "At worst", line: "worst", look: "points", cached: ({ compared }) => compared.worst },
    { head: "At best", line: "best", look: "points", cached: ({ compared }) => compared.best },
    { head: "Answered", line: "answered", look: "share", cached: ({ compared }) => compared.answered },
    exported("Likely", "likely"),
    exported("First in … ways", "first"),
    exported("Place, shared where too close", "shared"),
    exported("Verdict", "verdict"),
    exported("Verdict held down by", "capped"),
    exported("Signs to take seriously", "signs"),
    exported("Kind of job", "lane"),
  ];
};

/** Columns that formulas follow; the rest is as it was when exported. */
const LIVE = 8;

/** An empty cell that is looked up would be 0. */
const isText = (look: CellStyle): boolean => look === "exported" || look === "strong" || look === "label";

const headLook = (look: CellStyle): CellStyle => {
  if (look === "exported") return "headText";
  return isText(look) || look === "place" ? "head" : "headRight";
};

const rankingRow = (columns: readonly Column[], lines: ByOffer, offers: readonly ShownOffer[], place: number) => {
  const offer = offers.findIndex(({ order }) => order === place);
  const each = offers[offer];
  const order = lines["order"] ?? "";
  const isRanked = isAnythingAnswered({ offers: offers.map(({ compared }) => compared) });
  return columns.map(({ line, look, cached, unranked }) => {
    const found = `INDEX(${lines[line] ?? ""},1,MATCH(${place},${order},0))${isText(look) ? '&""' : ""}`;
    const told = unranked === undefined ? found : `IF(SUM(${lines["answered"] ?? ""})=0,"${unranked}",${found})`;
    const now = each === undefined ? "" : cached(each, offer);
    return formula(
      `IF(COUNTIF(${order},${place})=0,"",${told})`,
      isRanked || each === undefined ? now : (unranked ?? now),
      look,
    );
  });
};

/** The same for every row, since each of the offers can move to it. */
const rowHeight = (shown: Shown, words: readonly ExportedWords[]): number =>
  heightFor([
    ...words.flatMap(({ capped, signs, lane }) =>
      [capped, signs, lane].map((each) => [each, SUMMARY_WIDTHS.verdict] as const),
    ),
    ...nameCells(shown).map(({ cached }) => [cached, SUMMARY_WIDTHS.words] as const),
    ...shown.offers.map(({ offer }) => [offer.title, SUMMARY_WIDTHS.title] as const),
  ]) + 4;

/** The ranking, best first: its rows follow when scores change; two rows of heads, then one an offer. */
export const rankingSheetRows = (shown: Shown, lines: ByOffer, words: readonly ExportedWords[]): readonly Row[] => {
  const columns = columnsOf(shown, words);
  const height = rowHeight(shown, words);
  const heads = columns.map(({ head, look }): Cell => text(head, headLook(look)));
  return [
    {
      cells: [
        ...columns.slice(0, LIVE).map(() => blank()),
        text("When this was exported", "exportedHead", { span: columns.length - LIVE }),
        ...covered(columns.length - LIVE - 1),
      ],
    },
    { cells: heads, height: 48 },
    ...shown.offers.map((_, index) => ({ cells: rankingRow(columns, lines, shown.offers, index + 1), height })),
  ];
};
