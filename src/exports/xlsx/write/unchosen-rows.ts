import { lookup } from "../../../offers/lookup.ts";
import type { Statement } from "../../../offers/schema.ts";
import type { ChoiceQuestion } from "../../../rubric/schema.ts";
import { evidenceLabels, optionLabels, UNKNOWN_LABEL } from "../formulas/labels.ts";
import { answerHeight, questionCell } from "../formulas/question-cell.ts";
import type { Shown } from "../formulas/shown.ts";
import { noteCells } from "../formulas/statement-cells.ts";
import { blank, type Cell, type Row, text } from "../package/cell.ts";
import { blockWidth, LEFT_COUNT } from "./answers-layout.ts";

/** Figures of a row that count nowhere. */
const NO_FIGURES = Array.from({ length: 4 }, () => blank("quiet"));

const saidCells = (shown: Shown, question: ChoiceQuestion, said: Statement | undefined): readonly Cell[] => {
  const { choice = "", evidence = "" } = said ?? {};
  const label = choice === "unknown" ? UNKNOWN_LABEL : (optionLabels(question).get(choice) ?? choice);
  return [
    text(label, "inText"),
    text(evidenceLabels(shown.rubric).get(evidence) ?? evidence, "inText"),
    ...NO_FIGURES,
    ...noteCells(shown, said),
  ];
};

const questionRows = (shown: Shown, question: ChoiceQuestion): readonly Row[] => {
  const answers = shown.offers.map(({ offer }) => lookup(offer.answers, question.id));
  if (answers.every((answer) => answer === undefined)) return [];
  const voices = Math.max(0, ...answers.map((answer) => answer?.also?.length ?? 0));
  const left = Array.from({ length: LEFT_COUNT - 2 }, () => blank("quiet"));
  const rowOf = (head: readonly Cell[], said: readonly (Statement | undefined)[]): Row => {
    const cells = [...head, ...left, ...said.flatMap((each) => saidCells(shown, question, each))];
    return { cells, height: answerHeight(cells, blockWidth(shown.options.notes)) };
  };
  return [
    rowOf([text(`answer ${question.id}`, "key"), questionCell(shown.rubric, question)], answers),
    ...Array.from({ length: voices }, (_, voice) =>
      rowOf(
        [text(`also ${question.id} ${voice + 1}`, "key"), text("Someone else said", "voice")],
        answers.map((answer) => answer?.also?.[voice]),
      ),
    ),
  ];
};

/** Answers to packs that aren't chosen: they count for nothing, and come back with the file. */
export const unchosenRows = (shown: Shown): readonly Row[] => {
  const asked = new Set(shown.model.questions.map(({ id }) => id));
  const rows = shown.told.rubric.packs
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => !asked.has(id))
    .flatMap((question) => questionRows(shown, question));
  const width = LEFT_COUNT - 2 + shown.offers.length * blockWidth(shown.options.notes);
  const head = [blank("key"), text("Not counted: answers to what you did not choose", "band")];
  return rows.length === 0
    ? []
    : [{ cells: [...head, ...Array.from({ length: width }, () => blank("band"))], height: 20 }, ...rows];
};
