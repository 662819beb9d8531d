import { pathText, type Path } from "../../../rubric/place.ts";
import { dateOf, numberOf, textOf } from "../formulas/cell-values.ts";
import type { FoundCell, KeyedSheet, SheetFault } from "../write/keyed-sheet.ts";
import type { ById, LabelReader } from "./read-labels.ts";
import type { LookAgainReader } from "./read-look-again.ts";
import type { CellValue } from "./read-sheets.ts";
import { take, takeField, type TakenFromSheets } from "./taken.ts";

type Raw = Readonly<Record<string, unknown>>;

/** The cells of one offer in a row, by what they hold; a sheet without notes has none. */
type CellOf = (row: number, part: "choice" | "evidence" | "from" | "note" | "quote") => FoundCell;

/** An id in the place of what a cell calls it; what it doesn't name is a fault, and left out. */
const takeId = (
  taken: TakenFromSheets,
  path: Path,
  cell: FoundCell,
  find: (label: string) => ById,
): readonly string[] =>
  take(taken, path, cell, textOf).flatMap((label) => {
    const found = find(label);
    if ("id" in found) return [found.id];
    taken.faults.push({ at: cell.at, ...found });
    return [];
  });

/** What someone said of a question: nothing where all its cells are empty, only its words where the answer was cleared. */
const statementIn = (
  { offer, taken, labels, isLookedAtAgain, cell }: Reading,
  path: Path,
  { question, row, voice }: { readonly question: string; readonly row: number; readonly voice: number },
): Raw | null => {
  const at = cell(row, "choice");
  const [choice] = takeId(taken, [...path, "choice"], at, (label) => labels.option(question, label, voice > 0));
  const [evidence] = takeId(taken, [...path, "evidence"], cell(row, "evidence"), labels.evidence);
  const words = {
    ...takeField(taken, [...path, "from"], cell(row, "from"), textOf),
    ...takeField(taken, [...path, "note"], cell(row, "note"), textOf),
    ...takeField(taken, [...path, "quote"], cell(row, "quote"), textOf),
  };
  if (choice === undefined) return Object.keys(words).length === 0 ? null : words;
  const isMarked = isLookedAtAgain({ offer, question, voice, choice });
  return { choice, ...(evidence !== undefined && { evidence }), ...words, ...(isMarked && { lookAgain: true }) };
};

/** The sheet Answers, with what its cells are called and what was noticed of it. */
interface AnswersSheet {
  readonly sheet: KeyedSheet;
  readonly taken: TakenFromSheets;
  readonly labels: LabelReader;
  readonly isLookedAtAgain: LookAgainReader;
}

/** One offer while it is read. */
interface Reading extends AnswersSheet {
  readonly offer: string;
  readonly cell: CellOf;
}

/** An answer that was cleared while its words, or what someone else said, were left. */
const clearedAt = (at: string, kept: string, beside = "a note, a quote or a name"): SheetFault => ({
  at,
  found: `no answer, beside ${beside}`,
  expected: `an answer from the list, or nothing at all; ${kept}`,
});

/** One statement with the words of another behind its own. */
const withWords = (kept: Raw | null, more: Raw | null): Raw | null => {
  if (kept === null || more === null) return kept ?? more;
  const joined = ["note", "quote"].flatMap((part) => {
    const both = [kept[part], more[part]].filter((each) => typeof each === "string");
    return both.length === 0 ? [] : [[part, both.join("\n")]];
  });
  return { ...kept, ...Object.fromEntries(joined) };
};

const voicesOf = ({ sheet }: Reading, question: string) =>
  sheet.rows.flatMap(({ key, row }) => {
    const number = key.startsWith(`also ${question} `) ? Number(key.slice(`also ${question} `.length)) : Number.NaN;
    return Number.isInteger(number) ? [{ row, number }] : [];
  });

const answerIn = (reading: Reading, path: Path, question: string, row: number): Raw | null => {
  const { taken, cell } = reading;
  const own = statementIn(reading, path, { question, row, voice: 0 });
  const also: Raw[] = [];
  const left: Raw[] = [];
  for (const voice of voicesOf(reading, question).toSorted((a, b) => a.number - b.number)) {
    const place = { question, row: voice.row, voice: voice.number };
    const heard = statementIn(reading, [...path, "also", also.length], place);
    if (heard === null) continue;
    if (heard["choice"] === undefined) {
      left.push(heard);
      taken.notices.push(clearedAt(cell(voice.row, "choice").at, "the words are kept in your own note"));
      continue;
    }
    if (also.length === 0) taken.cells.set(pathText([...path, "also"]), cell(voice.row, "choice").at);
    also.push(heard);
  }
  const kept = [own, ...left].reduce<Raw | null>(withWords, null);
  const isAnswered = own?.["choice"] !== undefined;
  if (isAnswered) return { ...kept, ...(also.length > 0 && { also }) };
  if (kept === null && also.length === 0) return null;
  const { at } = cell(row, "choice");
  if (own !== null) taken.notices.push(clearedAt(at, "the words are kept under “I don't know”"));
  if (also.length > 0)
    taken.notices.push(clearedAt(at, "it is kept, and counts once you have an answer", "what someone else said"));
  return { ...kept, choice: "unknown", ...(also.length > 0 && { also }) };
};

/** What each row of a kind holds, by the id in its key; rows that hold nothing are left out. */
const byKey = (
  { sheet }: Reading,
  kind: "answer" | "own",
  read: (id: string, row: number) => readonly unknown[],
): Raw =>
  Object.fromEntries(
    sheet.rows.flatMap(({ key, row }) => {
      const id = key.startsWith(`${kind} `) ? key.slice(kind.length + 1) : "";
      return id === "" || sheet.rowOf(key) !== row ? [] : read(id, row).map((value) => [id, value]);
    }),
  );

const factsIn = ({ sheet, taken, cell }: Reading, path: Path): Raw => {
  const fact = (key: string, convert: (value: CellValue) => string): Raw => {
    const row = sheet.rowOf(key);
    return row === undefined ? {} : takeField(taken, [...path, key], cell(row, "choice"), convert);
  };
  return {
    employer: "",
    title: "",
    ...fact("employer", textOf),
    ...fact("title", textOf),
    ...fact("location", textOf),
    ...fact("replyBy", dateOf),
    ...fact("status", (value) => textOf(value).trim()),
  };
};

const offerIn = ({ sheet, labels, isLookedAtAgain, taken }: AnswersSheet, id: string, path: Path): Raw => {
  const cell: CellOf = (row, part) => {
    const column = sheet.columnOf(`${id} ${part}`);
    return column === undefined ? { value: null, at: sheet.name } : sheet.cell(row, column);
  };
  const reading: Reading = { offer: id, sheet, taken, labels, isLookedAtAgain, cell };
  const head = cell(sheet.rowOf("employer") ?? 0, "choice").at;
  taken.cells.set(pathText(path), head);
  const answers = byKey(reading, "answer", (question, row) => {
    const answer = answerIn(reading, [...path, "answers", question], question, row);
    return answer === null ? [] : [answer];
  });
  const ownAnswers = byKey(reading, "own", (own, row) =>
    take(taken, [...path, "ownAnswers", own], cell(row, "choice"), numberOf),
  );
  return {
    id,
    ...factsIn(reading, path),
    ...(Object.keys(answers).length > 0 && { answers }),
    ...(Object.keys(ownAnswers).length > 0 && { ownAnswers }),
  };
};

const CHOICE = " choice";

/** The offers of the sheet Answers, without what they pay, as they stand in an offers file before anything is checked. */
export const offersIn = (answers: AnswersSheet): readonly Raw[] =>
  answers.sheet.columns
    .filter(({ key, column }) => key.endsWith(CHOICE) && answers.sheet.columnOf(key) === column)
    .map(({ key }, position) => offerIn(answers, key.slice(0, -CHOICE.length), ["offers", position]));
