import type { AppState } from "../../offers/app-schema.ts";
import { type Case, criterionTitle } from "../case.ts";
import { listInWords } from "../words/list-in-words.ts";
import { shownWeight } from "../words/shown-points.ts";
import { lowered, sentence } from "../words/sentence.ts";
import { weightHistorySentence } from "../comparing/weight-history-sentence.ts";

/** How the figures came about. */
export interface ReportMethod {
  readonly sentences: readonly string[];
  readonly weights: readonly { readonly criterion: string; readonly weight: string; readonly own: boolean }[];
  /** what moving the weights has done; null where they were left alone */
  readonly history: string | null;
}

const trust = (theCase: Case): string => {
  const levels = theCase.model.rubric.evidence.map(
    ({ label, reliability }) => `${lowered(label)} ${Math.round(100 * reliability)}`,
  );
  return sentence(`How far an answer is trusted, of 100, by how it is known: ${listInWords(levels)}`);
};

export const reportMethod = (theCase: Case, app: AppState | undefined): ReportMethod => ({
  sentences: [
    `Each offer is asked the same ${theCase.model.questions.length} questions. An answer is worth 0 to 1 on a fixed scale, and the score is the weighted mean, 0 to 100.`,
    "What is not known counts as it usually turns out and widens the range; it never counts as nothing. In 8 of 10 ways the open answers could turn out, the score lies in the likely range.",
    trust(theCase),
    "These degrees of trust, and what is taken as usual, are our judgement; they were not measured.",
    `Rubric ${theCase.model.rubric.title}, version ${theCase.model.rubric.version}.`,
  ],
  weights: theCase.model.criteria.map(({ id, own }) => ({
    criterion: criterionTitle(theCase, id),
    weight: shownWeight(theCase, id),
    own,
  })),
  history: weightHistorySentence(theCase, app),
});
