import { excelDay } from "../formulas/cell-values.ts";
import type { Shown, ShownOffer } from "../formulas/shown.ts";
import { address, columnName } from "../package/address.ts";
import { blank, type Cell, covered, formula, number, type Row, text } from "../package/cell.ts";
import {
  blockColumn,
  type BlockColumn,
  blockWidth,
  HEAD_COUNT,
  HEAD_ROWS,
  LEFT,
  LEFT_COUNT,
} from "./answers-layout.ts";
import type { Offer } from "../../../offers/schema.ts";

const HEADS = [
  "Answer",
  "How it is known",
  "Worth",
  "Trust",
  "Counts as",
  "Points",
  "Who said it",
  "Note",
  "Quote",
] as const;
const LEFT_HEADS = ["Question", "Share", "At stake", "Open", "Least", "Most"] as const;

const ABOUT =
  "Choose another answer, or how it is known, in the tinted cells, and the points follow. Point at a question to read why it is asked.";

/** A row of the head: what stands at the left, and for each offer the cells of its block. */
const headRow = (
  shown: Shown,
  key: string,
  words: Cell,
  block: (each: ShownOffer, offer: number) => readonly (Cell | null)[],
) => [text(key, "key"), words, ...Array.from({ length: LEFT_COUNT - 2 }, () => null), ...shown.offers.flatMap(block)];

const keysOf = ({ offer: { id } }: ShownOffer, notes: boolean): readonly (Cell | null)[] => [
  text(`${id} choice`, "key"),
  text(`${id} evidence`, "key"),
  ...covered(4),
  text(`${id} from`, "key"),
  ...(notes ? [text(`${id} note`, "key"), text(`${id} quote`, "key")] : []),
];

/** The figures of an offer over all rows of answers, of which `last` is the last. */
const figureCells = (shown: Shown, each: ShownOffer, offer: number, last: number): readonly (Cell | null)[] => {
  const rows = (column: number): string =>
    `$${columnName(column)}$${HEAD_COUNT + 1}:$${columnName(column)}$${last + 1}`;
  const part = (of: BlockColumn): string => rows(blockColumn(offer, of, shown.options.notes));
  const stake = rows(LEFT.stake);
  const known = `SUMPRODUCT(${stake},${part("worth")})`;
  const open = (column: number): string => `SUMPRODUCT(${stake}*${rows(column)}*(${part("worth")}=""))`;
  return [
    formula(`SUMPRODUCT(${stake},${part("counts")})`, each.compared.score, "bigPoints"),
    formula(`${known}+${open(LEFT.least)}`, each.compared.worst, "atWorst"),
    formula(`${known}+${open(LEFT.most)}`, each.compared.best, "atBest", { span: 2 }),
    null,
    formula(`SUMIF(${part("worth")},">=0",${stake})/100`, each.compared.answered, "known", { span: 2 }),
    null,
    ...covered(shown.options.notes ? 3 : 1),
  ];
};

/** The rows that stay in sight: keys for the way back, names, scores, and what the columns are. */
export const headRows = (shown: Shown, last: number): readonly Row[] => {
  const { notes } = shown.options;
  const wide = (cell: Cell): readonly (Cell | null)[] => [cell, ...covered(blockWidth(notes) - 1)];
  const span = { span: blockWidth(notes) };
  const shownHeads = HEADS.slice(0, blockWidth(notes));
  return [
    { cells: headRow(shown, "offers", blank("key"), (each) => keysOf(each, notes)), hidden: true },
    {
      cells: headRow(shown, "employer", text("Answers", "title"), ({ offer }) =>
        wide(text(offer.employer, "inName", span)),
      ),
      height: 34,
    },
    {
      cells: headRow(shown, "title", text(ABOUT, "prose"), ({ offer }) => wide(text(offer.title, "inText", span))),
      height: 48,
    },
    { cells: headRow(shown, "", blank(), (each, offer) => figureCells(shown, each, offer, last)), height: 27 },
    {
      cells: [
        blank("key"),
        ...LEFT_HEADS.map((words, at) => text(words, at === 0 ? "head" : "headRight")),
        ...shown.offers.flatMap(() =>
          shownHeads.map((words, at) => text(words, at < 2 || at > 5 ? "headText" : "headRight")),
        ),
      ],
      height: 33,
    },
  ];
};

const dateCell = ({ replyBy }: Offer): Cell => {
  const day = replyBy === undefined ? null : excelDay(replyBy);
  return day === null ? text(replyBy ?? "", "inText") : number(day, "inDate");
};

const STATUS = { entry: { kind: "list", from: '"considering,accepted,declined,expired"' } } as const;

/** What an offer says of itself: where it is, until when to reply, and how it stands. */
export const offerRows = (shown: Shown): readonly Row[] => {
  const rest = covered(blockWidth(shown.options.notes) - 1);
  return [
    {
      cells: headRow(shown, "location", text("Place", "label"), ({ offer }) => [
        text(offer.location ?? "", "inText"),
        ...rest,
      ]),
    },
    { cells: headRow(shown, "replyBy", text("Reply by", "label"), ({ offer }) => [dateCell(offer), ...rest]) },
    {
      cells: headRow(shown, "status", text("How it stands (empty: considering)", "label"), ({ offer }) => [
        text(offer.status ?? "", "inText", STATUS),
        ...rest,
      ]),
    },
  ];
};

/** The cell of an offer's status, as another sheet calls it. */
export const statusPlace = (offer: number, notes: boolean): string =>
  `Answers!${address(HEAD_COUNT + 2, blockColumn(offer, "choice", notes))}`;

/** The cell of a figure in an offer's head, as another sheet calls it. */
export const figurePlace = (figure: "score" | "worst" | "best" | "answered", offer: number, notes: boolean): string => {
  const part = { score: "choice", worst: "evidence", best: "worth", answered: "counts" } as const;
  return `Answers!${address(HEAD_ROWS.score, blockColumn(offer, part[figure], notes))}`;
};
