import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { buildModel } from "../../src/engine/build-model.ts";
import { compareModel } from "../../src/engine/compare.ts";
import type { Belief, Model, ModelOffer, ModelQuestion } from "../../src/engine/model.ts";
import type { Answer, OffersFile, Preferences } from "../../src/offers/schema.ts";
import type { Rubric } from "../../src/rubric/schema.ts";
import { aSmallRubric } from "./a-small-rubric.ts";

/** A question of a hand-made model; five even options, a uniform prior and negotiable unless told. */
export interface QuestionSpec {
  readonly criterion: number;
  readonly share: number;
  readonly values?: readonly number[];
  readonly prior?: readonly number[];
  readonly kind?: ModelQuestion["kind"];
  readonly effort?: ModelQuestion["effort"];
}

/** The option chosen, by index, and how far it is trusted; null is unknown. */
export type AnswerSpec = { readonly option: number; readonly r: number } | null;

export interface ModelSpec {
  readonly weights: readonly number[];
  readonly questions: readonly QuestionSpec[];
  /** answers in the order of `questions`, by offer id */
  readonly offers: Readonly<Record<string, readonly AnswerSpec[]>>;
  readonly preferences?: Preferences;
}

const EVEN = [0, 0.25, 0.5, 0.75, 1];

const noRubric: Rubric = {
  id: "test",
  version: "1.0.0",
  title: "Test",
  evidence: [{ id: "written", label: "In writing", reliability: 1 }],
  bands: [{ id: "any", label: "Any", from: 0 }],
  criteria: [],
  lanes: [],
  flags: [],
  advice: [],
  about: aSmallRubric.about,
  source: aSmallRubric.source,
  packs: [],
};

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

const normalised = (points: readonly number[]): number[] => {
  const sum = points.reduce((total, value) => total + value, 0);
  return points.map((value) => value / sum);
};

/** `r · [option] + (1 − r) · prior`, written out on its own so that the engine's beliefs are not their own witness. */
export const aBelief = (values: readonly number[], prior: readonly number[], answer: AnswerSpec): Belief => {
  const probabilities =
    answer === null
      ? prior
      : prior.map((probability, index) => (index === answer.option ? answer.r : 0) + (1 - answer.r) * probability);
  return {
    values,
    probabilities,
    mean: dot(values, probabilities),
    face: answer === null ? null : (values[answer.option] ?? null),
    known: answer !== null,
    open: probabilities.every((probability) => probability < 1),
  };
};

/** The answers of an offer as a file has them. */
const choicesOf = (questions: readonly ModelQuestion[], answers: readonly AnswerSpec[]): Record<string, Answer> =>
  Object.fromEntries(
    questions.flatMap(({ id, optionIds }, index) => {
      const choice = optionIds[answers[index]?.option ?? -1];
      return choice === undefined ? [] : [[id, { choice }]];
    }),
  );

/** A model from weights (points), questions and answers; ids are `c0`, `q0`, options `o0`. */
export const aModel = (spec: ModelSpec): Model => {
  const questions = spec.questions.map((question, index): ModelQuestion => {
    const values = question.values ?? EVEN;
    const kind = question.kind ?? "choice";
    return {
      id: `q${index}`,
      kind,
      criterion: question.criterion,
      share: question.share,
      effort: kind === "choice" ? (question.effort ?? "negotiate") : null,
      optionIds: kind === "choice" ? values.map((_, option) => `o${option}`) : [],
      values,
      prior: question.prior ?? values.map(() => 1 / values.length),
    };
  });
  const offers = Object.entries(spec.offers).map(([id, answers]): ModelOffer => ({
    offer: { id, employer: id, title: "ML engineer", answers: choicesOf(questions, answers) },
    beliefs: questions.map(({ values, prior }, index) => aBelief(values, prior, answers[index] ?? null)),
  }));
  const weights = normalised(spec.weights);
  return {
    rubric: noRubric,
    preferences: spec.preferences ?? {},
    criteria: spec.weights.map((_, criterion) => ({
      id: `c${criterion}`,
      title: `Criterion ${criterion}`,
      own: false,
      questions: questions.flatMap((question, index) => (question.criterion === criterion ? [index] : [])),
    })),
    questions,
    weights,
    rubricWeights: weights,
    offers,
  };
};

/** A model whose partial values (0–1), one a criterion, are all known for certain. */
export const aCertainModel = (
  weights: readonly number[],
  partials: Readonly<Record<string, readonly number[]>>,
  preferences: Preferences = {},
): Model => {
  const ids = Object.keys(partials);
  return aModel({
    weights,
    preferences,
    questions: weights.map((_, criterion) => ({
      criterion,
      share: 1,
      values: ids.map((id) => partials[id]?.[criterion] ?? 0),
    })),
    offers: Object.fromEntries(ids.map((id, option) => [id, weights.map(() => ({ option, r: 1 }))])),
  });
};

/**
 * Holds two files to the same comparison. The engine is told nothing but the model, so of equal models every figure is equal;
 * only where they differ, as by an empty note, are the figures computed and compared.
 */
export const expectSameComparison = (rubric: Rubric, one: OffersFile, other: OffersFile): void => {
  // Cloned, an object that has no prototype is like any other.
  const modelOf = (file: OffersFile): Model => buildModel(rubric, structuredClone(file));
  const [ones, others] = [modelOf(one), modelOf(other)];
  const areAlike = isDeepStrictEqual(ones, others);
  expect(areAlike ? null : compareModel(ones)).toEqual(areAlike ? null : compareModel(others));
};
