import { pathText, type Path } from "../../offers/read/finding.ts";
import type { AnswerRow } from "./answer-row.ts";
import type { OfferRows } from "./gather-answers.ts";

/** The cell that a place of an offers file comes from. */
export interface CellOf {
  /** such as `offers[2].answers.mentor.choice` */
  readonly path: string;
  readonly row: number;
  readonly column: string;
}

/** How much of an own criterion an offer has, and what that is called. */
export interface OwnAnswer {
  readonly id: string;
  readonly title: string;
  readonly value: number;
  readonly row: number;
}

export interface RawOffer {
  /** as it stands in an offers file, before anything looks at its values */
  readonly offer: Readonly<Record<string, unknown>>;
  readonly own: readonly OwnAnswer[];
  readonly cells: readonly CellOf[];
}

const statementOf = ({ said }: AnswerRow): Readonly<Record<string, string>> =>
  said.kind === "choice" ? said.statement : { choice: String(said.value) };

const statementCells = (path: Path, { row }: AnswerRow): readonly CellOf[] => [
  { path: pathText(path), row, column: "question" },
  ...["choice", "evidence", "from"].map((column) => ({ path: pathText([...path, column]), row, column })),
];

const answerOf = ([own, ...also]: readonly AnswerRow[]): unknown =>
  own && { ...statementOf(own), ...(also.length > 0 && { also: also.map(statementOf) }) };

const answerCells = ([own, ...also]: readonly AnswerRow[], path: Path): readonly CellOf[] => [
  // Other voices are told of where they begin: beside an unknown answer there can be none.
  ...(also[0] === undefined ? [] : [{ path: pathText([...path, "also"]), row: also[0].row, column: "voice" }]),
  ...(own === undefined ? [] : statementCells(path, own)),
  ...also.flatMap((voice, position) => statementCells([...path, "also", position], voice)),
];

/** An own criterion has one row, with a number. */
const ownAnswers = (answers: OfferRows["answers"]): readonly OwnAnswer[] =>
  [...answers].flatMap(([id, [first, ...others]]) =>
    first?.said.kind === "own" && others.length === 0
      ? [{ id, title: first.said.title, value: first.said.value, row: first.row }]
      : [],
  );

/** An offer of an offers file, and which cells it comes from. `position` is its place in the list of offers. */
export const offerFromRows = ({ first, answers }: OfferRows, position: number): RawOffer => {
  const path: Path = ["offers", position];
  const own = ownAnswers(answers);
  const isOwn = new Set(own.map(({ id }) => id));
  const said = [...answers].filter(([question]) => !isOwn.has(question));
  const { row, offer: id, employer, title } = first;
  return {
    offer: {
      id,
      employer,
      title,
      ...(said.length > 0 && {
        answers: Object.fromEntries(said.map(([question, rows]) => [question, answerOf(rows)])),
      }),
      ...(own.length > 0 && { ownAnswers: Object.fromEntries(own.map((each) => [each.id, each.value])) }),
    },
    own,
    cells: [
      { path: pathText(path), row, column: "offer" },
      ...[
        { key: "id", column: "offer" },
        { key: "employer", column: "employer" },
        { key: "title", column: "title" },
      ].map(({ key, column }) => ({ path: pathText([...path, key]), row, column })),
      ...said.flatMap(([question, rows]) => answerCells(rows, [...path, "answers", question])),
      ...own.map((each) => ({ path: pathText([...path, "ownAnswers", each.id]), row: each.row, column: "choice" })),
    ],
  };
};
