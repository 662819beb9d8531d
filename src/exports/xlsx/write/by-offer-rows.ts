import { address, fixed } from "../package/address.ts";
import type { PointsPlaces } from "./answers-sheet.ts";
import { type At, byOfferLines } from "./by-offer-lines.ts";
import { blank, type Row, text } from "../package/cell.ts";
import type { ExportedWords } from "../formulas/exported-words.ts";
import { nameCells } from "../formulas/offer-names.ts";
import { heightFor } from "../package/row-height.ts";
import type { Shown } from "../formulas/shown.ts";

/** In characters: what a line is about, a job title or a weight, the figures of an offer, the words of a verdict. */
export const SUMMARY_WIDTHS = { words: 40, title: 30, figure: 14, verdict: 22 } as const;

/** Columns: place, words, weight or title, then one an offer in the file's order. */
const FIRST_OFFER = 3;

/** The lines of the table by their keys, as ranges, for the ranking that looks things up in them. */
export type ByOffer = Readonly<Record<string, string>>;

/** Height of a line with these texts over the offers' columns. */
const heightOver = (texts: readonly string[]): number =>
  heightFor(texts.map((each) => [each, SUMMARY_WIDTHS.figure])) + 4;

/** Heights of the lines whose words may need more than one. */
const headHeights = (shown: Shown): ReadonlyMap<string, number> =>
  new Map([
    ["name", heightOver(nameCells(shown).map(({ cached }) => cached))],
    ["title", heightOver(shown.offers.map(({ offer }) => offer.title))],
  ]);

/**
 * The table of points by criterion and figures by offer, from row `start` on, and where each of its lines stands.
 */
export const byOfferRows = (
  shown: Shown,
  points: PointsPlaces,
  words: readonly ExportedWords[],
  start: number,
): { readonly rows: readonly Row[]; readonly lines: ByOffer } => {
  const lines = byOfferLines(shown, points, words);
  const rowOf = new Map(lines.map(({ id }, index) => [id, start + index]));
  // At least two columns: Gnumeric doesn't look things up in a single cell.
  const last = FIRST_OFFER + Math.max(1, shown.offers.length - 1);
  const at: At = {
    cell: (id, offer) => address(rowOf.get(id) ?? 0, FIRST_OFFER + offer),
    line: (id) => `${fixed(rowOf.get(id) ?? 0, FIRST_OFFER)}:${fixed(rowOf.get(id) ?? 0, last)}`,
  };
  const heights = headHeights(shown);
  return {
    rows: lines.map(({ id, words: label, look = "label", weight, hidden = false, cell }) => ({
      cells: [
        blank(),
        text(label, look),
        weight ?? blank("quiet"),
        ...shown.offers.map((each, offer) => cell(each, offer, at)),
      ],
      ...(hidden && { hidden }),
      ...(heights.has(id) ? { height: heights.get(id) ?? 0 } : {}),
    })),
    lines: Object.fromEntries(lines.map(({ id }) => [id, at.line(id)])),
  };
};
