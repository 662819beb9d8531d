/**
 * What an answer tells us, as formulas; engine §1, §2, §8. Every cell that they read is given by its address, the
 * rubric's lists by their names. Only functions that spreadsheets have had for decades, and only in shapes that all of them
 * compute alike: `SUM` of a cell that may be empty, never `N`; no function of one value over a whole range; `INDEX` with
 * both row and column.
 */
import { nameFor } from "../package/address.ts";

/** Cells of one statement: the answer chosen, how it is known, what it is worth and how far it is trusted. */
export interface StatementCells {
  readonly choice: string;
  readonly evidence: string;
  readonly worth: string;
  readonly trust: string;
}

/** More statements than this about one question make a formula too long for Excel. */
export const MOST_STATEMENTS = 12;

/** The number beside a text in two columns of the rubric; an error where the text is none of them. */
const lookUp = (cell: string, names: string, values: string): string =>
  `IF(SUMPRODUCT((${names}=${cell})*1)=0,NA(),SUMPRODUCT((${names}=${cell})*${values}))`;

/** What the chosen option is worth, 0–1; empty where nothing is known. */
export const worthFormula = (
  question: string,
  { choice }: Pick<StatementCells, "choice">,
  isVoice: boolean,
): string => {
  const isOpen = isVoice ? `${choice}=""` : `OR(${choice}="",${choice}=answer_unknown)`;
  return `IF(${isOpen},"",${lookUp(choice, nameFor("options", question), nameFor("values", question))})`;
};

/**
 * How far a statement is trusted, 0–1; empty where the worth is. By its evidence, unless another trust stands in the cell
 * of its `source`.
 */
export const trustFormula = (
  { evidence, worth }: Pick<StatementCells, "evidence" | "worth">,
  source: string | null,
): string => {
  const byEvidence = `IF(${evidence}="",trust_if_not_said,${lookUp(evidence, "evidence_levels", "trust_levels")})`;
  return `IF(${worth}="","",${source === null ? byEvidence : `IF(${source}="",${byEvidence},${source})`})`;
};

/** What a single statement counts as: its worth as far as it is trusted, and what is usual for the rest. */
export const aloneFormula = ({ worth, trust }: Pick<StatementCells, "worth" | "trust">, unknown: string): string =>
  `IF(${worth}="",${unknown},${trust}*${worth}+(1-${trust})*${unknown})`;

/** The likelihood of a statement, for each option at once; 1 where nobody said anything. */
const likelihood = (question: string, { choice, trust }: StatementCells): string => {
  const isOption = `(${nameFor("options", question)}=${choice})`;
  return `((${choice}="")+${isOption}*SUM(${trust})+(1-SUM(${trust}))*SUMPRODUCT(${isOption}*${nameFor("priors", question)}))`;
};

/**
 * What several statements count as together, by Bayes' rule; the mean of what each counts as alone where statements in
 * writing leave nothing. `voices` is the range of what the others count as alone.
 */
export const togetherFormula = (
  question: string,
  [own, ...others]: readonly [StatementCells, ...StatementCells[]],
  unknown: string,
  voices: string,
): string => {
  const masses = [nameFor("priors", question), ...[own, ...others].map((each) => likelihood(question, each))].join("*");
  const alone = `(${own.trust}*${own.worth}+(1-${own.trust})*${unknown}+SUM(${voices}))/(1+COUNT(${voices}))`;
  const combined = `SUMPRODUCT(${nameFor("values", question)}*${masses})/SUMPRODUCT(${masses})`;
  return `IF(${own.worth}="",${unknown},IF(SUMPRODUCT(${masses})=0,${alone},${combined}))`;
};
