import { pathText, type Path } from "../../rubric/place.ts";
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

/** An answer that was cleared while words were left beside it, or while others' answers were. */
interface Cleared {
  readonly row: number;
  /** the words of the person's own, those of another voice, or what others said beside none of the person's own */
  readonly left: "own" | "voice" | "others";
}

export interface RawOffer {
  /** as it stands in an offers file, before anything looks at its values */
  readonly offer: Readonly<Record<string, unknown>>;
  readonly own: readonly OwnAnswer[];
  readonly cleared: readonly Cleared[];
  readonly cells: readonly CellOf[];
}

/** A row that holds an answer; a cleared one has none. */
const statementOf = ({ said }: AnswerRow): readonly Readonly<Record<string, string | boolean>>[] => {
  if (said.kind === "cleared") return [];
  return [said.kind === "choice" ? said.statement : { choice: String(said.value) }];
};

/** The words of a statement, followed by those of cleared statements, so that nothing written is lost. */
const withLeft = (
  words: Readonly<Record<string, string | boolean>>,
  left: readonly AnswerRow[],
): Readonly<Record<string, string | boolean>> => {
  const all = [words, ...left.map(({ said }) => (said.kind === "cleared" ? said.words : {}))];
  const joined = ["note", "quote"].flatMap((part) => {
    const texts = all.flatMap((each) => each[part] ?? []);
    return texts.length === 0 ? [] : [[part, texts.join("\n")] as const];
  });
  return { ...words, ...Object.fromEntries(joined) };
};

const statementCells = (path: Path, { row }: AnswerRow): readonly CellOf[] => [
  { path: pathText(path), row, column: "question" },
  ...["choice", "evidence", "from"].map((column) => ({ path: pathText([...path, column]), row, column })),
];

/** An answer. A cleared one is “unknown” if words or someone else's answer stand beside it; otherwise there is none. */
const answerOf = ([own, ...others]: readonly AnswerRow[]): readonly Readonly<Record<string, unknown>>[] => {
  if (own === undefined) return [];
  const also = others.flatMap(statementOf);
  const [given] = statementOf(own);
  const cleared = others.filter(({ said }) => said.kind === "cleared");
  const words = withLeft(given ?? (own.said.kind === "cleared" ? own.said.words : {}), cleared);
  if (given === undefined && Object.keys(words).length === 0 && also.length === 0) return [];
  return [{ ...words, ...(given === undefined && { choice: "unknown" }), ...(also.length > 0 && { also }) }];
};

/** Answers that were cleared while words were left beside them. */
const clearedIn = (rows: readonly AnswerRow[]): readonly Cleared[] => {
  const isOthers = rows.slice(1).some(({ said }) => said.kind !== "cleared");
  return rows.flatMap(({ row, said }, position): readonly Cleared[] => {
    if (said.kind !== "cleared") return [];
    const hasWords = Object.keys(said.words).length > 0;
    return [
      ...(hasWords ? [{ row, left: position === 0 ? ("own" as const) : ("voice" as const) }] : []),
      ...(position === 0 && isOthers ? [{ row, left: "others" as const }] : []),
    ];
  });
};

const answerCells = ([own, ...also]: readonly AnswerRow[], path: Path): readonly CellOf[] => [
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
  const { row, offer: id, employer, title, status } = first;
  const given = said.flatMap(([question, rows]) => answerOf(rows).map((answer) => [question, answer] as const));
  return {
    offer: {
      id,
      employer,
      title,
      ...(status !== "" && { status }),
      ...(given.length > 0 && { answers: Object.fromEntries(given) }),
      ...(own.length > 0 && { ownAnswers: Object.fromEntries(own.map((each) => [each.id, each.value])) }),
    },
    own,
    cleared: said.flatMap(([, rows]) => clearedIn(rows)),
    cells: [
      { path: pathText(path), row, column: "offer" },
      ...[
        { key: "id", column: "offer" },
        { key: "employer", column: "employer" },
        { key: "title", column: "title" },
        { key: "status", column: "status" },
      ].map(({ key, column }) => ({ path: pathText([...path, key]), row, column })),
      ...said.flatMap(([question, rows]) => answerCells(rows, [...path, "answers", question])),
      ...own.map((each) => ({ path: pathText([...path, "ownAnswers", each.id]), row: each.row, column: "choice" })),
    ],
  };
};
