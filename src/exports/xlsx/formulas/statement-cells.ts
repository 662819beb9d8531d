import type { Statement } from "../../../offers/schema.ts";
import type { ChoiceQuestion } from "../../../rubric/schema.ts";
import { address } from "../package/address.ts";
import { type BlockColumn, blockColumn } from "../write/answers-layout.ts";
import { type StatementCells, trustFormula, worthFormula } from "./belief-formulas.ts";
import { type Cell, type Entry, formula, text } from "../package/cell.ts";
import { evidenceLabels, optionLabels, UNKNOWN_LABEL } from "./labels.ts";
import type { Shown } from "./shown.ts";

/** Where one offer's cells of a row are. */
export interface PlacedStatement extends StatementCells {
  readonly counts: string;
}

export const placedStatement = (row: number, offer: number, notes: boolean): PlacedStatement => {
  const at = (part: BlockColumn): string => address(row, blockColumn(offer, part, notes));
  return {
    choice: at("choice"),
    evidence: at("evidence"),
    worth: at("worth"),
    trust: at("trust"),
    counts: at("counts"),
  };
};

/** A statement and the figures of its row; null is a row that nobody filled in. */
export interface SaidStatement {
  readonly statement: Statement | undefined;
  readonly worth: number | null;
  readonly trust: number | null;
  /** the cell of its source in which another trust may be put */
  readonly source: string | null;
}

const EVIDENCE: Entry = { kind: "list", from: "evidence_levels" };

/** The cells of who said it, and of a note and a quote where they are shown. */
export const noteCells = ({ options }: Shown, said: Statement | undefined): readonly Cell[] => [
  text(said?.from ?? "", "inText"),
  ...(options.notes ? [text(said?.note ?? "", "inText"), text(said?.quote ?? "", "inText")] : []),
];

/** The cells of a statement up to how far it is trusted: what is chosen, how it is known, and what both mean. */
export const statementCells = (
  { rubric }: Shown,
  question: ChoiceQuestion,
  { statement, worth, trust, source }: SaidStatement,
  cells: StatementCells,
  voice: boolean,
): readonly Cell[] => {
  const { choice = "", evidence = "" } = statement ?? {};
  const label = choice === "unknown" ? UNKNOWN_LABEL : (optionLabels(question).get(choice) ?? choice);
  const list: Entry = { kind: "list", from: `${voice ? "options" : "choices"}_${question.id.replaceAll("-", "_")}` };
  return [
    text(label, "inText", { entry: list }),
    text(evidenceLabels(rubric).get(evidence) ?? evidence, "inText", { entry: EVIDENCE }),
    formula(worthFormula(question.id, cells, voice), worth ?? "", voice ? "quietWorth" : "worth"),
    formula(trustFormula(cells, source), trust ?? "", voice ? "quietShare" : "share"),
  ];
};
