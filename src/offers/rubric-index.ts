import type { Question, Rubric } from "../rubric/schema.ts";

/** What a check of an offers file asks of a rubric, by id. */
export interface RubricIndex {
  readonly rubric: Rubric;
  readonly questions: ReadonlyMap<string, Question>;
  readonly criteria: ReadonlySet<string>;
  readonly evidence: ReadonlySet<string>;
}

export const indexRubric = (rubric: Rubric): RubricIndex => ({
  rubric,
  questions: new Map(rubric.criteria.flatMap(({ questions }) => questions).map((question) => [question.id, question])),
  criteria: new Set(rubric.criteria.map(({ id }) => id)),
  evidence: new Set(rubric.evidence.map(({ id }) => id)),
});
