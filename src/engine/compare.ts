import type { OffersFile } from "../offers/schema.ts";
import type { Rubric } from "../rubric/schema.ts";
import { buildModel, withPoints } from "./build-model.ts";
import type { ComparedOffer, Comparison, Pairwise } from "./comparison.ts";
import { type OfferEvaluation, evaluate } from "./evaluate.ts";
import type { Model } from "./model.ts";
import { type Standing, standing } from "./standing.ts";
import { equalPoints } from "./weights.ts";

export interface CompareOptions {
  /** `equal` gives every criterion the same; `points`, the default, are the file's */
  readonly weights?: "points" | "equal";
}

const pairwise = (ids: readonly string[], matrix: readonly (readonly number[])[]): Pairwise =>
  Object.fromEntries(
    ids.map((id, a) => [
      id,
      Object.fromEntries(ids.flatMap((other, b) => (a === b ? [] : [[other, matrix[a]?.[b] ?? 0]]))),
    ]),
  );

const comparedOffer = (model: Model, place: Standing, evaluation: OfferEvaluation, index: number): ComparedOffer => {
  const { id, score, worst, best, likely, answered, verdict, flags, lane, pay, partials, contributions } = evaluation;
  return {
    id,
    rank: place.ranks[index] ?? 1,
    score,
    worst,
    best,
    likely,
    answered,
    pBest: place.best?.[index] ?? null,
    regret: place.regrets?.[index] ?? null,
    criteria: Object.fromEntries(
      model.criteria.map((criterion, at) => [
        criterion.id,
        { partial: partials[at] ?? 0, contribution: contributions[at] ?? 0 },
      ]),
    ),
    verdict,
    flags,
    lane,
    pay,
  };
};

/** The comparison of a model's offers. */
const compareModel = (model: Model): Comparison => {
  const evaluation = evaluate(model);
  const place = standing(model, evaluation);
  const ids = evaluation.offers.map(({ id }) => id);
  const several = ids.length > 1 && evaluation.distributions !== null;
  return {
    format: "first-rung/comparison",
    version: 1,
    rubric: { id: model.rubric.id, version: model.rubric.version },
    weights: Object.fromEntries(model.criteria.map(({ id }, at) => [id, model.weights[at] ?? 0])),
    leader: place.leader === null ? null : (ids[place.leader] ?? null),
    rubricLeader: place.rubricLeader === null ? null : (ids[place.rubricLeader] ?? null),
    offers: evaluation.offers.map((offer, index) => comparedOffer(model, place, offer, index)),
    better: several && place.better !== null ? pairwise(ids, place.better) : null,
    dominance: null,
    smaa: null,
    stability: null,
    beliefCheck: null,
    ask: null,
    decided: null,
    whatItTakes: null,
  };
};

/**
 * Compares the offers of a checked file, those that were declined or have expired left out: the one door to every figure.
 *
 * With one offer what compares is null, with none the leaders too; above 50 offers what compares every two is null.
 *
 * @throws RangeError if all weights are 0 or a choice is no option: a checked file has neither.
 */
export const compare = (
  rubric: Rubric,
  file: Pick<OffersFile, "preferences" | "offers">,
  { weights = "points" }: CompareOptions = {},
): Comparison => {
  const model = buildModel(rubric, file);
  return compareModel(weights === "equal" ? withPoints(model, equalPoints(rubric, model.preferences)) : model);
};
