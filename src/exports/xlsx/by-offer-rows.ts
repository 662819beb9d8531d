import { address, fixed, nameFor } from "./address.ts";
import { figurePlace, statusPlace } from "./answers-head.ts";
import { headPlace } from "./answers-layout.ts";
import type { PointsPlaces } from "./answers-sheet.ts";
import { blank, type Cell, formula, number, type Row, text } from "./cell.ts";
import type { ExportedWords } from "./exported-words.ts";
import type { Look } from "./looks.ts";
import { nameCells } from "./offer-names.ts";
import { heightFor } from "./row-height.ts";
import type { Shown, ShownOffer } from "./shown.ts";
import { cellText } from "./xml-text.ts";

/** In characters: what a line is about, a job title or a weight, the figures of an offer, the words of a verdict. */
export const SUMMARY_WIDTHS = { words: 40, title: 30, figure: 14, verdict: 22 } as const;

/** Columns: place, words, weight or title, then one an offer in the file's order. */
const FIRST_OFFER = 3;

/** Two scores this close are equal; engine, preamble. */
const LEAST_LEAD = "0.000000001";

/** The lines of the table by their keys, as ranges, for the ranking that looks things up in them. */
export type ByOffer = Readonly<Record<string, string>>;

/** A line of the table: a cell of each offer, seen from its column and the rows of the other lines. */
interface Line {
  readonly id: string;
  readonly words: string;
  readonly look?: Look;
  readonly weight?: Cell;
  readonly cell: (each: ShownOffer, offer: number, at: At) => Cell;
}

/** Where the lines stand: a cell by its line and offer, a whole line of offers. */
interface At {
  readonly cell: (id: string, offer: number) => string;
  readonly line: (id: string) => string;
}

const criterionLines = (shown: Shown, points: PointsPlaces): readonly Line[] =>
  shown.model.criteria.map(({ id, title, own }, criterion) => ({
    id: `points ${id}`,
    words: title,
    weight: formula(nameFor("weight", id), shown.model.weights[criterion] ?? 0, "tenthsShare"),
    cell: ({ contributions }, offer) =>
      formula(points[criterion]?.[offer] ?? "0", contributions[criterion] ?? 0, "tenths"),
    ...(own ? { look: "voice" as const } : {}),
  }));

const figureLines = ({ options: { notes } }: Shown, first: string, last: string): readonly Line[] => [
  {
    id: "score",
    words: "Score",
    look: "sum",
    weight: blank("sum"),
    cell: ({ compared }, offer, at) =>
      formula(`SUM(${at.cell(first, offer)}:${at.cell(last, offer)})`, compared.score, "sumPoints"),
  },
  {
    id: "worst",
    words: "At worst, if all you go by is true",
    cell: ({ compared }, offer) => formula(figurePlace("worst", offer, notes), compared.worst, "points"),
  },
  {
    id: "best",
    words: "At best, if all you go by is true",
    cell: ({ compared }, offer) => formula(figurePlace("best", offer, notes), compared.best, "points"),
  },
  {
    id: "answered",
    words: "Answered, by weight",
    cell: ({ compared }, offer) => formula(figurePlace("answered", offer, notes), compared.answered, "share"),
  },
  {
    id: "ranked",
    words: "Ranked (1) or not (0)",
    look: "quiet",
    cell: (_, offer) => {
      const status = statusPlace(offer, notes);
      return formula(`IF(OR(${status}="declined",${status}="expired"),0,1)`, 1, "quietPoints");
    },
  },
  {
    id: "place",
    words: "Place by score",
    look: "quiet",
    cell: ({ compared }, offer, at) => {
      const above = `SUMPRODUCT(${at.line("ranked")}*(${at.line("score")}>${at.cell("score", offer)}+${LEAST_LEAD}))`;
      return formula(`IF(${at.cell("ranked", offer)}=0,"",1+${above})`, compared.rank, "quietPoints");
    },
  },
  {
    id: "order",
    words: "Row in the ranking",
    look: "quiet",
    cell: ({ order }, offer, at) => {
      const place = at.cell("place", offer);
      const before = offer === 0 ? "0" : `COUNTIF(${at.cell("place", 0)}:${at.cell("place", offer - 1)},${place})`;
      return formula(`IF(${place}="","",${place}+${before})`, order, "quietPoints");
    },
  },
];

const exportedLines = (words: readonly ExportedWords[]): readonly Line[] => {
  const line = (id: keyof ExportedWords, label: string): Line => ({
    id,
    words: label,
    look: "quiet",
    cell: (_, offer) => text(words[offer]?.[id] ?? "", "exportedRight"),
  });
  return [
    {
      id: "was",
      words: "Score when exported",
      look: "quiet",
      cell: ({ compared }) => number(compared.score, "exportedPoints"),
    },
    {
      id: "change",
      words: "Since then",
      look: "quiet",
      cell: (_, offer, at) => formula(`${at.cell("score", offer)}-${at.cell("was", offer)}`, 0, "change"),
    },
    line("likely", "Likely, when exported"),
    line("first", "First in how many ways it could turn out"),
    line("shared", "Place, shared where two can't be told apart"),
    line("verdict", "Verdict when exported"),
  ];
};

const nameLines = (shown: Shown): readonly Line[] => {
  const names = nameCells(shown);
  return [
    {
      id: "name",
      words: "Points by criterion",
      look: "head",
      weight: text("Weight", "headRight"),
      cell: (_, offer) => formula(names[offer]?.expression ?? '""', names[offer]?.cached ?? "", "headRight"),
    },
    {
      id: "title",
      words: "Job title",
      look: "quiet",
      weight: blank("quiet"),
      cell: ({ offer: { title } }, offer) =>
        formula(`${headPlace("title", offer, shown.options.notes)}&""`, cellText(title), "quietRight"),
    },
  ];
};

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
  const criteria = criterionLines(shown, points);
  const lines = [
    ...nameLines(shown),
    ...criteria,
    ...figureLines(shown, criteria[0]?.id ?? "", criteria.at(-1)?.id ?? ""),
    ...exportedLines(words),
  ];
  const rowOf = new Map(lines.map(({ id }, index) => [id, start + index]));
  const last = FIRST_OFFER + Math.max(0, shown.offers.length - 1);
  const at: At = {
    cell: (id, offer) => address(rowOf.get(id) ?? 0, FIRST_OFFER + offer),
    line: (id) => `${fixed(rowOf.get(id) ?? 0, FIRST_OFFER)}:${fixed(rowOf.get(id) ?? 0, last)}`,
  };
  const heights = headHeights(shown);
  return {
    rows: lines.map(({ id, words: label, look = "label", weight, cell }) => ({
      cells: [
        blank(),
        text(label, look),
        weight ?? blank("quiet"),
        ...shown.offers.map((each, offer) => cell(each, offer, at)),
      ],
      ...(heights.has(id) ? { height: heights.get(id) ?? 0 } : {}),
    })),
    lines: Object.fromEntries(lines.map(({ id }) => [id, at.line(id)])),
  };
};
