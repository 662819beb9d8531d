import { pairwiseBetter } from "./better.ts";
import type { Evaluation } from "../evaluate.ts";
import type { Model } from "../model.ts";
import { probabilityBestSteps } from "./probability-best.ts";
import { leaderIndex, ranks } from "../ranking.ts";
import { expectedRegrets } from "./regret.ts";
import { scoresUnder } from "../offer/score.ts";
import type { Steps } from "../steps.ts";
import type { Points, Share } from "../units.ts";

/** How the offers stand to each other at the weights given; engine §3. Lists by offer in the order of `Model.offers`. */
export interface Standing {
  readonly ranks: readonly number[];
  /** index of the first of those of rank 1; null without offers */
  readonly leader: number | null;
  /** who leads under the rubric's own weights, own criteria at 0 */
  readonly rubricLeader: number | null;
  /** probability of being best; null for a cohort, as are the next two */
  readonly best: readonly Share[] | null;
  /** expected regret */
  readonly regrets: readonly Points[] | null;
  /** `better[a][b]`: probability that a's score exceeds b's, ties half */
  readonly better: readonly (readonly Share[])[] | null;
}

/**
 * Places and pairs alone, as fast as a slider moves: what nobody has worked out is null, as for a cohort.
 *
 * @example outlineStanding(model, evaluation).ranks // [2, 1]
 */
export const outlineStanding = (model: Model, { offers, distributions }: Evaluation): Standing => {
  const scores = offers.map(({ score }) => score);
  return {
    ranks: ranks(scores),
    leader: leaderIndex(scores),
    rubricLeader: leaderIndex(
      model.rubricWeights.every((weight, index) => weight === model.weights[index])
        ? scores
        : scoresUnder(model, model.rubricWeights),
    ),
    best: null,
    regrets: null,
    better: distributions === null ? null : pairwiseBetter(distributions),
  };
};

/**
 * Places, pairs, chances and regrets: everything of how the offers stand, a figure a step.
 *
 * @example resultOf(standingSteps(model, evaluation)).regrets[1] // 65 / 18
 */
export function* standingSteps(model: Model, evaluation: Evaluation): Steps<Standing> {
  const { distributions } = evaluation;
  const outline = outlineStanding(model, evaluation);
  if (distributions === null) return outline;
  yield;
  const best = yield* probabilityBestSteps(distributions);
  yield;
  return { ...outline, best, regrets: expectedRegrets(distributions) };
}
