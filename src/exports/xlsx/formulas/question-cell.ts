import { guidanceFor } from "../../../findings/rubric/cited.ts";
import { sentence } from "../../../findings/words/sentence.ts";
import type { Question, Rubric } from "../../../rubric/schema.ts";
import { BLOCK, LEFT, LEFT_COUNT } from "../write/answers-layout.ts";
import { type Cell, text } from "../package/cell.ts";
import { heightFor } from "../package/row-height.ts";

export const WIDTHS = { question: 46, choice: 34, evidence: 17, from: 17, note: 44 } as const;

/** A question with its reason and what it rests on in a note. */
export const questionCell = (rubric: Rubric, question: Question): Cell => {
  const { prompt, why, notThis, sources } = question;
  const restsOn = guidanceFor(rubric, question)?.join("; ") ?? `${rubric.source.called}: ${sources.join(", ")}`;
  const lines = [why, ...(notThis === undefined ? [] : [notThis]), sentence(restsOn)];
  return text(prompt, "label", { note: lines.join("\n\n") });
};

const widthOf = (column: number, block: number): number => {
  if (column === LEFT.question) return WIDTHS.question;
  const part = column < LEFT_COUNT ? -1 : (column - LEFT_COUNT) % block;
  if (part === BLOCK.choice) return WIDTHS.choice;
  if (part === BLOCK.evidence) return WIDTHS.evidence;
  if (part === BLOCK.from) return WIDTHS.from;
  return part === BLOCK.note || part === BLOCK.quote ? WIDTHS.note : 0;
};

/** The height of a row of answers, by its longest text. */
export const answerHeight = (cells: readonly Cell[], block: number): number =>
  heightFor(
    cells.flatMap(({ content }, column) => {
      const width = widthOf(column, block);
      return content?.kind === "text" && width > 0 ? [[content.text, width] as const] : [];
    }),
  );
