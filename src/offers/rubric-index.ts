import { rubricWith, withEveryPack } from "../rubric/packs/rubric-with.ts";
import type { Question, Rubric } from "../rubric/schema.ts";

/** What a check of an offers file asks of a rubric, by id. */
export interface RubricIndex {
  readonly rubric: Rubric;
  /** those of every pack too: an answer to a pack that isn't chosen is kept, and has to be one */
  readonly questions: ReadonlyMap<string, Question>;
  /** packs too, chosen or not */
  readonly criteria: ReadonlySet<string>;
  /** questions of packs alone */
  readonly packs: ReadonlySet<string>;
  readonly bands: ReadonlySet<string>;
  readonly evidence: ReadonlySet<string>;
}

export const indexRubric = (rubric: Rubric): RubricIndex => {
  const { criteria, packs } = withEveryPack(rubric);
  return {
    rubric,
    questions: new Map(criteria.flatMap(({ questions }) => questions).map((question) => [question.id, question])),
    criteria: new Set(criteria.map(({ id }) => id)),
    packs: new Set(packs.flatMap(({ questions }) => questions.map(({ id }) => id))),
    bands: new Set(rubric.bands.map(({ id }) => id)),
    evidence: new Set(rubric.evidence.map(({ id }) => id)),
  };
};

/** The ids of the criteria of a comparison, and of their questions, where these packs are chosen. */
export const idsWith = (rubric: Rubric, packs: readonly string[]) => {
  const { criteria } = rubricWith(rubric, { packs });
  return {
    criteria: new Set(criteria.map(({ id }) => id)),
    questions: new Set(criteria.flatMap(({ questions }) => questions.map(({ id }) => id))),
  };
};
