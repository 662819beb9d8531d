import { rubricWith, withEveryPack } from "../rubric/packs/rubric-with.ts";
import type { ChoiceQuestion, Question, Rubric } from "../rubric/schema.ts";

/** What a check of an offers file asks of a rubric, by id. */
export interface RubricIndex {
  readonly rubric: Rubric;
  /** those of every pack too: an answer to a pack that isn't chosen is kept, and has to be one */
  readonly questions: ReadonlyMap<string, Question>;
  /** what each of them that has options may be answered with, "unknown" too */
  readonly choices: ReadonlyMap<string, ReadonlySet<string>>;
  /** packs too, chosen or not */
  readonly criteria: ReadonlySet<string>;
  /** questions of packs alone */
  readonly packs: ReadonlySet<string>;
  readonly bands: ReadonlySet<string>;
  readonly evidence: ReadonlySet<string>;
}

const choicesOf = ({ options }: ChoiceQuestion): ReadonlySet<string> =>
  new Set([...options.map(({ id }) => id), "unknown"]);

export const indexRubric = (rubric: Rubric): RubricIndex => {
  const { criteria, packs } = withEveryPack(rubric);
  const questions = criteria.flatMap((criterion) => criterion.questions);
  return {
    rubric,
    questions: new Map(questions.map((question) => [question.id, question])),
    choices: new Map(
      questions.flatMap((question) => (question.kind === "choice" ? [[question.id, choicesOf(question)]] : [])),
    ),
    criteria: new Set(criteria.map(({ id }) => id)),
    packs: new Set(packs.flatMap((pack) => pack.questions.map(({ id }) => id))),
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
