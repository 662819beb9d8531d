import { checkQuestion, SUM_TOLERANCE } from "./check-question.ts";
import { packFile } from "../packs/pack-file.ts";
import { pathText, quote } from "../place.ts";
import type { Problem } from "../problem.ts";
import type { Criterion, Pack } from "../schema.ts";

/** The file of a criterion, inside the rubric's folder. */
export const criterionFile = (id: string): string => `criteria/${id}.yaml`;

/** The shares of a criterion's questions sum to 1. */
export const checkShares = (questions: readonly { readonly share: number }[], file: string): readonly Problem[] => {
  const sum = questions.reduce((total, { share }) => total + share, 0);
  if (Math.abs(sum - 1) <= SUM_TOLERANCE) return [];
  const found = `shares that sum to ${Number(sum.toFixed(6))}`;
  return [{ file, path: "questions", found, expected: "shares that sum to 1" }];
};

const checkPay = (criterion: Criterion): readonly Problem[] => {
  if (criterion.id !== "pay") return [];
  const [first, ...others] = criterion.questions;
  if (first?.id === "pay" && first.kind === "pay" && others.length === 0) return [];
  const found = criterion.questions.map(({ id, kind }) => `${quote(id)} of kind ${kind}`).join(", ");
  return [{ file: criterionFile("pay"), path: "questions", found, expected: 'one question, "pay", of kind pay' }];
};

/** A question's id is its key in every answer, so it must be the only one in the whole rubric. */
const repeatedQuestions = (criteria: readonly Criterion[], packs: readonly Pack[]): readonly Problem[] => {
  const seen = new Map<string, string>();
  const asked = [
    ...criteria.map(({ id, questions }) => ({ file: criterionFile(id), questions })),
    ...packs.map(({ id, questions }) => ({ file: packFile(id), questions })),
  ];
  return asked.flatMap(({ file, questions }) =>
    questions.flatMap(({ id }, index) => {
      const earlier = seen.get(id);
      if (earlier === undefined) {
        seen.set(id, file);
        return [];
      }
      const path = pathText(["questions", index, "id"]);
      return [{ file, path, found: `${quote(id)}, as in ${earlier}`, expected: "an id that no other question has" }];
    }),
  );
};

/** Checks across the criteria: question ids, shares, options, priors, cited paragraphs, and the question of pay. */
export const checkCriteria = (criteria: readonly Criterion[], packs: readonly Pack[]): readonly Problem[] => [
  ...repeatedQuestions(criteria, packs),
  ...criteria.flatMap((criterion) => [
    ...checkShares(criterion.questions, criterionFile(criterion.id)),
    ...checkPay(criterion),
    ...criterion.questions.flatMap((question, index) =>
      checkQuestion(question, criterionFile(criterion.id), ["questions", index], criterion.id),
    ),
  ]),
];
