import type { Question } from "../../../rubric/schema.ts";
import { BLOCK, LEFT, LEFT_COUNT } from "../write/answers-layout.ts";
import { type Cell, text } from "../package/cell.ts";
import { heightFor } from "../package/row-height.ts";

export const WIDTHS = { question: 46, choice: 34, evidence: 17, from: 17, note: 44 } as const;

/** A question with its reason and its paragraphs in a note. */
export const questionCell = ({ prompt, why, notThis, sources }: Question): Cell => {
  const lines = [why, ...(notThis === undefined ? [] : [notThis]), `Career profile: ${sources.join(", ")}.`];
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
