/** What an answer, a question and a criterion can do to a score; engine §2. */
import { at } from "../at.ts";
import type { Belief, Model, ModelQuestion } from "../model.ts";
import { type Points, type Share, toPoints } from "../units.ts";

type Weighed = Pick<ModelQuestion, "criterion" | "share">;

/**
 * What a question adds to a score at most: the weight of its criterion times its share of it.
 *
 * @example stake({ weights: [0.5, 0.5] }, { criterion: 1, share: 0.4 }) // 20
 */
export const stake = ({ weights }: Pick<Model, "weights">, { criterion, share }: Weighed): Points =>
  toPoints(at(weights, criterion)) * share;

/**
 * By how much a score moves when a question's partial value goes from one to another.
 *
 * @example moved({ weights: [1] }, { criterion: 0, share: 0.5 }, 0.25, 0.75) // 25
 */
export const moved = (model: Pick<Model, "weights">, question: Weighed, from: Share, to: Share): Points =>
  stake(model, question) * (to - from);

/**
 * How far a question's answer could move the score, up or down.
 *
 * @example reach({ weights: [1] }, { criterion: 0, share: 0.5, values: [0, 0.5, 1] }, { mean: 0.25 }) // 37.5
 */
export const reach = (
  model: Pick<Model, "weights">,
  question: Weighed & Pick<ModelQuestion, "values">,
  { mean }: Pick<Belief, "mean">,
): Points => stake(model, question) * Math.max(...question.values.map((value) => Math.abs(value - mean)));

/**
 * What a question counts as while nothing is known: the mean of its values under its prior.
 *
 * @example priorMean({ values: [0, 0.5, 1], prior: [0.25, 0.5, 0.25] }) // 0.5
 */
export const priorMean = ({ values, prior }: Pick<ModelQuestion, "values" | "prior">): Share =>
  values.reduce((sum, value, index) => sum + value * at(prior, index), 0);

/**
 * What a criterion adds to a score above the middle of its scale; engine §9.
 *
 * @example lift(0.2, 0.75) // 5
 */
export const lift = (weight: Share, partial: Share): Points => toPoints(weight) * (partial - 0.5);

/**
 * What a criterion leaves out of a score: the points of its weight that an offer doesn't gain.
 *
 * @example lost(0.5, 12) // 38
 */
export const lost = (weight: Share, gained: Points): Points => toPoints(weight) - gained;
