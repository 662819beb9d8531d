import { isInComparison } from "../offers/in-comparison.ts";
import { lookup } from "../offers/lookup.ts";
import type { Offer, OffersFile, OwnCriterion, Preferences } from "../offers/schema.ts";
import { rubricPoints } from "../rubric/default-weights.ts";
import { rubricWith } from "../rubric/packs/rubric-with.ts";
import type { Criterion, Question, Rubric } from "../rubric/schema.ts";
import { choiceBelief, ownBelief, payBelief } from "./offer/belief.ts";
import { type Reliability, rubricReliability } from "./offer/evidence.ts";
import type { Belief, Model, ModelCriterion, ModelOffer, ModelQuestion } from "./model.ts";
import { payWorth } from "./offer/pay.ts";
import { type PointsById, normalisedWeights, preferredPoints } from "./weights.ts";

const QUARTERS = [0, 0.25, 0.5, 0.75, 1] as const;
const uniform = (count: number): readonly number[] => Array.from({ length: count }, () => 1 / count);

const numberQuestion = (id: string, kind: "pay" | "own", criterion: number, share: number): ModelQuestion => ({
  id,
  kind,
  criterion,
  share,
  effort: null,
  optionIds: [],
  values: QUARTERS,
  prior: uniform(QUARTERS.length),
});

const rubricQuestion = (question: Question, criterion: number): ModelQuestion => {
  if (question.kind === "pay") return numberQuestion(question.id, "pay", criterion, question.share);
  const { id, kind, share, effort, options, prior } = question;
  return {
    id,
    kind,
    criterion,
    share,
    effort,
    optionIds: options.map((option) => option.id),
    values: options.map(({ value }) => value),
    prior: prior === undefined ? uniform(options.length) : options.map((option) => lookup(prior, option.id) ?? 0),
  };
};

const questionsOf = (criteria: readonly Criterion[], own: readonly OwnCriterion[]): readonly ModelQuestion[] => [
  ...criteria.flatMap(({ questions }, index) => questions.map((question) => rubricQuestion(question, index))),
  ...own.map(({ id }, index) => numberQuestion(id, "own", criteria.length + index, 1)),
];

const criteriaOf = (
  criteria: readonly Criterion[],
  own: readonly OwnCriterion[],
  questions: readonly ModelQuestion[],
): readonly ModelCriterion[] => {
  const within = (index: number): readonly number[] =>
    questions.flatMap(({ criterion }, question) => (criterion === index ? [question] : []));
  return [
    ...criteria.map(({ id, title }, index) => ({ id, title, own: false, questions: within(index) })),
    ...own.map(({ id, title }, index) => ({
      id,
      title: title?.trim() || id,
      own: true,
      questions: within(criteria.length + index),
    })),
  ];
};

const beliefOf = (question: ModelQuestion, offer: Offer, preferences: Preferences, trust: Reliability): Belief => {
  const { id, kind } = question;
  if (kind === "choice") return choiceBelief(question, lookup(offer.answers, id), trust);
  if (kind === "own") return ownBelief(question, lookup(offer.ownAnswers, id));
  return payBelief(question, payWorth(offer.pay, preferences.pay), trust(offer.pay?.evidence));
};

/**
 * An offer with what is believed about each question, in the order of `questions`.
 *
 * @example modelOffer(model.questions, harbor.offer, {}, () => 1).beliefs[1].mean // 1
 */
export const modelOffer = (
  questions: readonly ModelQuestion[],
  offer: Offer,
  preferences: Preferences,
  trust: Reliability,
): ModelOffer => ({ offer, beliefs: questions.map((question) => beliefOf(question, offer, preferences, trust)) });

/**
 * Everything the figures are computed from: criteria and questions of the rubric, then of the chosen packs, then the
 * person's own, weights, and what
 * is believed about each offer. Offers that were declined or have expired are left out.
 *
 * @throws RangeError if all weights are 0 or a choice is no option: a checked file has neither.
 * @example buildModel(rubric, file).weights // [0.5, 0.3, 0.2]
 */
export const buildModel = (given: Rubric, file: Pick<OffersFile, "preferences" | "offers">): Model => {
  const preferences = file.preferences ?? {};
  const rubric = rubricWith(given, preferences);
  const own = preferences.ownCriteria ?? [];
  const questions = questionsOf(rubric.criteria, own);
  const criteria = criteriaOf(rubric.criteria, own, questions);
  const trust = rubricReliability(rubric);
  const computed = rubricPoints(rubric);
  return {
    rubric,
    preferences,
    criteria,
    questions,
    weights: weightsFrom(criteria, preferredPoints(rubric, preferences)),
    rubricWeights: normalisedWeights(criteria.map(({ id, own: isOwn }) => (isOwn ? 0 : (computed.get(id) ?? 0)))),
    offers: (file.offers ?? [])
      .filter((offer) => isInComparison(offer))
      .map((offer) => modelOffer(questions, offer, preferences, trust)),
  };
};

const weightsFrom = (criteria: readonly ModelCriterion[], points: PointsById): readonly number[] =>
  normalisedWeights(criteria.map(({ id }) => lookup(points, id) ?? 0));

/**
 * The model under other weights, in points by criterion's id (own ones too; one that is left out weighs 0). Beliefs are
 * kept, so it is cheap enough for every step of a slider.
 *
 * @throws RangeError if all are 0.
 * @example withPoints(model, { pay: 3, teaching: 1 }).weights // [0, 0.25, 0.75]
 */
export const withPoints = (model: Model, points: PointsById): Model => ({
  ...model,
  weights: weightsFrom(model.criteria, points),
});
