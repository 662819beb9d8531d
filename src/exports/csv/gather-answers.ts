import { quote } from "../../rubric/place.ts";
import type { AnswerRow, TableFault } from "./answer-row.ts";

/** The rows of one offer. */
export interface OfferRows {
  readonly first: AnswerRow;
  /** by question, the person's own answer first */
  readonly answers: ReadonlyMap<string, readonly AnswerRow[]>;
}

interface Gathered {
  readonly offers: readonly OfferRows[];
  readonly faults: readonly TableFault[];
}

/** The list under a key, a new one where there is none. */
const listAt = <Item>(lists: Map<string, Item[]>, key: string): Item[] => {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
};

const differences = (first: AnswerRow, { row, employer, title, status }: AnswerRow): readonly TableFault[] =>
  [
    { column: "employer", found: employer, other: first.employer },
    { column: "title", found: title, other: first.title },
    { column: "status", found: status, other: first.status },
  ].flatMap(({ column, found, other }) =>
    found === other ? [] : [{ row, column, found: quote(found), expected: `${quote(other)}, as in row ${first.row}` }],
  );

/**
 * Rows by voice number; a row without one counts as the voice after the last. Two rows with one number, or no voice 1, are a
 * fault.
 */
const inOrder = (
  rows: readonly AnswerRow[],
): { readonly rows: readonly AnswerRow[]; readonly faults: readonly TableFault[] } => {
  const voiced = rows
    .map((answer, index) => ({ answer, voice: answer.voice ?? index + 1 }))
    .toSorted((a, b) => a.voice - b.voice);
  const faults = voiced.flatMap(({ answer: { row }, voice }, index): readonly TableFault[] => {
    const before = voiced[index - 1];
    if (before === undefined) {
      return voice === 1
        ? []
        : [{ row, column: "voice", found: `${voice} and no 1`, expected: "1 for your own answer" }];
    }
    if (before.voice !== voice) return [];
    return [
      { row, column: "voice", found: String(voice), expected: `a different voice from row ${before.answer.row}` },
    ];
  });
  return { rows: voiced.map(({ answer }) => answer), faults };
};

/** The rows by offer and question, in the order in which each comes first. */
export const gatherAnswers = (rows: readonly AnswerRow[]): Gathered => {
  const byOffer = new Map<string, AnswerRow[]>();
  for (const row of rows) listAt(byOffer, row.offer).push(row);
  const faults: TableFault[] = [];
  const offers = [...byOffer.values()].flatMap((own): readonly OfferRows[] => {
    const [first] = own;
    if (first === undefined) return [];
    const byQuestion = new Map<string, AnswerRow[]>();
    for (const row of own) {
      faults.push(...differences(first, row));
      if (row.question !== "") listAt(byQuestion, row.question).push(row);
    }
    const answers = [...byQuestion].map(([question, said]) => {
      const ordered = inOrder(said);
      faults.push(...ordered.faults);
      return [question, ordered.rows] as const;
    });
    return [{ first, answers: new Map(answers) }];
  });
  return { offers, faults };
};
