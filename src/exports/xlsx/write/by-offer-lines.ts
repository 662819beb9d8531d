import { nameFor } from "../package/address.ts";
import { figurePlace, statusPlace } from "./answers-head.ts";
import { headPlace } from "./answers-layout.ts";
import type { PointsPlaces } from "./answers-sheet.ts";
import { blank, type Cell, formula, number, text } from "../package/cell.ts";
import type { ExportedWords } from "../formulas/exported-words.ts";
import type { CellStyle } from "../package/cell-styles.ts";
import { nameCells } from "../formulas/offer-names.ts";
import type { Shown, ShownOffer } from "../formulas/shown.ts";
import { cellText } from "../package/xml-text.ts";

/** Two scores this close are equal; engine, preamble. */
const LEAST_LEAD = "0.000000001";

/** A line of the table: a cell of each offer, seen from its column and the rows of the other lines. */
export interface OfferLine {
  readonly id: string;
  readonly words: string;
  readonly look?: CellStyle;
  readonly weight?: Cell;
  /** for the ranking alone, which looks it up: it isn't shown twice */
  readonly hidden?: boolean;
  readonly cell: (each: ShownOffer, offer: number, at: At) => Cell;
}

/** Where the lines stand: a cell by its line and offer, a whole line of offers. */
export interface At {
  readonly cell: (id: string, offer: number) => string;
  readonly line: (id: string) => string;
}

const criterionLines = (shown: Shown, points: PointsPlaces): readonly OfferLine[] =>
  shown.model.criteria.map(({ id, title, own }, criterion) => ({
    id: `points ${id}`,
    words: title,
    weight: formula(nameFor("weight", id), shown.model.weights[criterion] ?? 0, "tenthsShare"),
    cell: ({ contributions }, offer) =>
      formula(points[criterion]?.[offer] ?? "0", contributions[criterion] ?? 0, "tenths"),
    ...(own ? { look: "voice" as const } : {}),
  }));

const figureLines = ({ options: { notes } }: Shown, first: string, last: string): readonly OfferLine[] => [
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
    hidden: true,
    cell: (_, offer) => {
      const status = statusPlace(offer, notes);
      return formula(`IF(OR(${status}="declined",${status}="expired"),0,1)`, 1, "quietPoints");
    },
  },
  {
    id: "place",
    words: "Place by score",
    look: "quiet",
    hidden: true,
    cell: ({ compared }, offer, at) => {
      const above = `SUMPRODUCT(${at.line("ranked")}*(${at.line("score")}>${at.cell("score", offer)}+${LEAST_LEAD}))`;
      return formula(`IF(${at.cell("ranked", offer)}=0,"",1+${above})`, compared.rank, "quietPoints");
    },
  },
  {
    id: "order",
    words: "Row in the ranking",
    look: "quiet",
    hidden: true,
    cell: ({ order }, offer, at) => {
      const place = at.cell("place", offer);
      const before = offer === 0 ? "0" : `COUNTIF(${at.cell("place", 0)}:${at.cell("place", offer - 1)},${place})`;
      return formula(`IF(${place}="","",${place}+${before})`, order, "quietPoints");
    },
  },
];

const exportedLines = (words: readonly ExportedWords[]): readonly OfferLine[] => {
  const line = (id: keyof ExportedWords, label: string): OfferLine => ({
    id,
    words: label,
    look: "quiet",
    hidden: true,
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
    line("capped", "The sign that holds the verdict down"),
    line("signs", "Signs to take seriously"),
    line("lane", "Kind of job"),
  ];
};

const nameLines = (shown: Shown): readonly OfferLine[] => {
  const names = nameCells(shown);
  return [
    {
      id: "name",
      words: "Points by criterion, shown rounded",
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

/** The lines of the table: names, points by criterion, figures, and what was so when the file was exported. */
export const byOfferLines = (
  shown: Shown,
  points: PointsPlaces,
  words: readonly ExportedWords[],
): readonly OfferLine[] => {
  const criteria = criterionLines(shown, points);
  const [first, last] = [criteria[0]?.id ?? "", criteria.at(-1)?.id ?? ""];
  return [...nameLines(shown), ...criteria, ...figureLines(shown, first, last), ...exportedLines(words)];
};
