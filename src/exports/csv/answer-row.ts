import { quote } from "../../rubric/place.ts";
import type { CsvRow } from "./csv-table.ts";

/** A cell that can't be what it says. */
export interface TableFault {
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly expected: string;
}

/** Stands in the column `look_again` beside an answer that was given under an earlier version of the rubric. */
export const LOOK_AGAIN = "yes";

/** What a row says of a question: an option with how it is known, or a share of an own criterion. */
type Said =
  | { readonly kind: "choice"; readonly statement: Readonly<Record<string, string | boolean>> }
  | { readonly kind: "own"; readonly title: string; readonly value: number }
  /** the answer was cleared: only the words that were left beside it */
  | { readonly kind: "cleared"; readonly words: Readonly<Record<string, string>> };

/** One row of the answers, before anything is looked up in a rubric. */
export interface AnswerRow {
  readonly row: number;
  readonly offer: string;
  readonly employer: string;
  readonly title: string;
  readonly status: string;
  /** empty where the row only says that there is such an offer */
  readonly question: string;
  /** 1 is the person's own, 2 and on are others'; null where the cell is empty */
  readonly voice: number | null;
  readonly said: Said;
}

const NUMBER = /^-?\d+(?:[.,]\d+)?(?:e-?\d+)?$/i;
const VOICE = /^[1-9]\d{0,5}$/;

const unlessEmpty = (record: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(record).filter(([, text]) => text !== ""));

/** An own criterion is known by its number; a question of the rubric never is. */
const saidIn = ({ cell }: CsvRow, isInRubric: boolean): Said => {
  const [choice, evidence] = [cell("choice").trim(), cell("evidence").trim()];
  if (!isInRubric && evidence === "" && NUMBER.test(choice)) {
    return { kind: "own", title: cell("asked"), value: Number(choice.replace(",", ".")) };
  }
  const words = unlessEmpty({ from: cell("from").trim(), note: cell("note"), quote: cell("quote") });
  if (choice === "") return { kind: "cleared", words };
  const isMarked = cell("look_again").trim().toLowerCase() === LOOK_AGAIN;
  return {
    kind: "choice",
    statement: { choice, ...unlessEmpty({ evidence }), ...words, ...(isMarked && { lookAgain: true }) },
  };
};

/** One row as it was written, and what of it can't be so. `isInRubric` tells whether the rubric has a question. */
export const answerRow = (
  { row, cell, ...rest }: CsvRow,
  isInRubric: (question: string) => boolean,
): { readonly answer: AnswerRow; readonly faults: readonly TableFault[] } => {
  const question = cell("question").trim();
  const voice = cell("voice").trim();
  const isVoice = VOICE.test(voice);
  const faults: TableFault[] = [];
  if (voice !== "" && !isVoice) {
    faults.push({ row, column: "voice", found: quote(voice), expected: "1 for your own answer, 2 and on for others'" });
  }
  if (question === "" && cell("choice").trim() !== "") {
    faults.push({ row, column: "question", found: "nothing", expected: "a question's id" });
  }
  return {
    answer: {
      row,
      offer: cell("offer").trim(),
      employer: cell("employer"),
      title: cell("title"),
      status: cell("status").trim(),
      question,
      voice: isVoice ? Number(voice) : null,
      said: saidIn({ row, cell, ...rest }, isInRubric(question)),
    },
    faults,
  };
};
