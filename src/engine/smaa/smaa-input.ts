import { at } from "../at.ts";
import type { Sureness } from "../../offers/schema.ts";
import type { Model } from "../model.ts";

/** One open question of one offer: what it may add to the offer's score, were all the weight on its criterion. */
export interface OpenPart {
  /** index into `offers` */
  readonly offer: number;
  /** index into `criteria` */
  readonly criterion: number;
  /** points 0–100 at weight 1 */
  readonly points: readonly number[];
  /** probability of each, sums to 1 */
  readonly probabilities: readonly number[];
}

/** What SMAA needs of a model, as plain data that can be sent to a worker. */
export interface SmaaInput {
  readonly offers: readonly string[];
  readonly criteria: readonly string[];
  /** normalised weight of each criterion, 0–1 */
  readonly weights: readonly number[];
  readonly sureness: Sureness;
  /** for each offer and criterion, what its certain questions add: points 0–100 at weight 1 */
  readonly certain: readonly (readonly number[])[];
  readonly open: readonly OpenPart[];
}

/**
 * Splits a model into what is certain and what is to be drawn; criteria of weight 0 have nothing to draw.
 *
 * @example smaaInput(model).open.map(({ criterion }) => criterion) // [0, 1]
 */
export const smaaInput = (model: Model): SmaaInput => {
  const certain = model.offers.map(({ beliefs }) =>
    model.criteria.map(({ questions }) =>
      questions.reduce((sum, question) => {
        const belief = at(beliefs, question);
        return belief.open ? sum : sum + 100 * at(model.questions, question).share * belief.mean;
      }, 0),
    ),
  );
  const open = model.offers.flatMap(({ beliefs }, offer) =>
    model.questions.flatMap(({ criterion, share }, question): OpenPart[] => {
      const belief = at(beliefs, question);
      if (!belief.open || at(model.weights, criterion) === 0) return [];
      const points = belief.values.map((value) => 100 * share * value);
      return [{ offer, criterion, points, probabilities: belief.probabilities }];
    }),
  );
  return {
    offers: model.offers.map(({ offer }) => offer.id),
    criteria: model.criteria.map(({ id }) => id),
    weights: model.weights,
    sureness: model.preferences.sureness ?? "roughly",
    certain,
    open,
  };
};
