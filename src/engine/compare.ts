import { at } from "./at.ts";
import type { OffersFile } from "../offers/schema.ts";
import type { Rubric } from "../rubric/schema.ts";
import { ask } from "./asking/ask.ts";
import { beliefCheck } from "./firmness/belief-check.ts";
import { buildModel } from "./build-model.ts";
import type { ComparedOffer, Comparison, OneVoice, Pairwise } from "./comparison.ts";
import { decided } from "./asking/decided.ts";
import { dominance } from "./firmness/dominance.ts";
import { COHORT_ABOVE, type Evaluation, type OfferEvaluation, evaluate } from "./evaluate.ts";
import type { Model } from "./model.ts";
import { mostCritical } from "./firmness/most-critical.ts";
import { smaaInput } from "./smaa/smaa-input.ts";
import { smaa } from "./smaa/smaa.ts";
import { stabilityIntervals } from "./firmness/stability-interval.ts";
import { type Standing, outlineStanding, standingSteps } from "./distribution/standing.ts";
import { resultOf, type Steps } from "./steps.ts";
import { oneVoice } from "./voices/one-voice.ts";
import { whatWouldItTakeSteps } from "./firmness/what-would-it-take.ts";

const pairwise = (ids: readonly string[], matrix: readonly (readonly number[])[]): Pairwise =>
  Object.fromEntries(
    ids.map((id, a) => [
      id,
      Object.fromEntries(ids.flatMap((other, b) => (a === b ? [] : [[other, at(at(matrix, a), b)]]))),
    ]),
  );

/** By loop: a cohort has as many as offers times criteria. */
const figuresByCriterion = (model: Model, { partials, contributions }: OfferEvaluation): ComparedOffer["criteria"] => {
  const figures: Record<string, ComparedOffer["criteria"][string]> = {};
  for (const [position, { id }] of model.criteria.entries())
    figures[id] = { partial: at(partials, position), contribution: at(contributions, position) };
  return figures;
};

const comparedOffer = (model: Model, place: Standing, evaluation: OfferEvaluation, index: number): ComparedOffer => {
  const { id, score, worst, best, likely, answered, verdict, flags, lane, pay } = evaluation;
  return {
    id,
    rank: at(place.ranks, index),
    score,
    worst,
    best,
    likely,
    answered,
    pBest: place.best === null ? null : at(place.best, index),
    regret: place.regrets === null ? null : at(place.regrets, index),
    criteria: figuresByCriterion(model, evaluation),
    verdict,
    flags,
    lane,
    pay,
  };
};

/** Whether offers are compared two by two: not one alone, not none, not a cohort. */
const isPaired = ({ offers }: Model): boolean => offers.length > 1 && offers.length <= COHORT_ABOVE;

/**
 * As much of the comparison as every step of a slider can have: scores, places, pairs, and how firm the first is. What
 * takes longer is null.
 *
 * @example outlineModel(model).leader // "lumen"
 */
export const outlineModel = (
  model: Model,
  evaluation: Evaluation = evaluate(model),
  place: Standing = outlineStanding(model, evaluation),
): Comparison => {
  const ids = evaluation.offers.map(({ id }) => id);
  return {
    format: "first-rung/comparison",
    version: 1,
    rubric: { id: model.rubric.id, version: model.rubric.version },
    weights: Object.fromEntries(model.criteria.map(({ id }, position) => [id, at(model.weights, position)])),
    leader: place.leader === null ? null : at(ids, place.leader),
    rubricLeader: place.rubricLeader === null ? null : at(ids, place.rubricLeader),
    offers: evaluation.offers.map((offer, index) => comparedOffer(model, place, offer, index)),
    better: ids.length > 1 && place.better !== null ? pairwise(ids, place.better) : null,
    dominance: null,
    smaa: null,
    stability: isPaired(model) ? { intervals: stabilityIntervals(model), mostCritical: mostCritical(model) } : null,
    beliefCheck: null,
    ask: null,
    decided: null,
    oneVoice: null,
    whatItTakes: null,
  };
};

/**
 * The same as `compareModel`, a step at a time, for a page that has something else to do in between. Nothing is worked out before
 * the first step is taken, the evaluation neither.
 *
 * @example resultOf(comparisonSteps(model, () => evaluation)).decided // "open"
 */
export function* comparisonSteps(
  model: Model,
  evaluated: () => Evaluation,
  together: (place: Standing) => OneVoice | null = (place) => oneVoice(model, evaluated(), place),
): Steps<Comparison> {
  const evaluation = evaluated();
  const place = yield* standingSteps(model, evaluation);
  yield;
  const outline = outlineModel(model, evaluation, place);
  if (model.offers.length > COHORT_ABOVE) return outline;
  yield;
  const firm = isPaired(model)
    ? { dominance: dominance(model), beliefCheck: beliefCheck(model), decided: decided(model) }
    : {};
  yield;
  const whatItTakes = isPaired(model) ? yield* whatWouldItTakeSteps(model) : null;
  const asked = ask(model);
  yield;
  return { ...outline, ...firm, whatItTakes, ask: asked, oneVoice: together(place) };
}

/**
 * The comparison of a model's offers, all but `smaa` (null), whose many draws the page takes in a worker. `evaluation` is the
 * model's, if it is there already; `together` gives the figures of §11, for the page only as much as doesn't take long.
 *
 * @example compareModel(model).decided // "open"
 */
export const compareModel = (
  model: Model,
  evaluation: Evaluation = evaluate(model),
  together?: (place: Standing) => OneVoice | null,
): Comparison => resultOf(comparisonSteps(model, () => evaluation, together));

/**
 * Compares the offers of a checked file, those that were declined or have expired left out: the one door to every figure.
 *
 * With one offer what compares is null, with none the leaders too; above 50 offers what compares every two is null.
 * `model` is the file's, if it is there already.
 *
 * @throws RangeError if all weights are 0 or a choice is no option: a checked file has neither.
 * @example compare(rubric, file).offers.map(({ score }) => score) // [70, 75]
 */
export const compare = (
  rubric: Rubric,
  file: Pick<OffersFile, "preferences" | "offers">,
  model: Model = buildModel(rubric, file),
): Comparison => {
  const comparison = compareModel(model);
  return comparison.better === null ? comparison : { ...comparison, smaa: smaa(smaaInput(model)) };
};
