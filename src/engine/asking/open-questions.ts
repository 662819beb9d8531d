import { at } from "../at.ts";
import type { Belief, Model } from "../model.ts";
import type { Points } from "../units.ts";

/** A question of an offer whose answer is not certain. */
export interface OpenQuestion {
  /** index into `Model.offers` */
  readonly offer: number;
  /** index into `Model.questions` */
  readonly question: number;
  readonly belief: Belief;
  /** what the question adds to the score if its partial value is 1 */
  readonly full: Points;
}

/**
 * The open questions of all offers, in the file's order of offers, then the rubric's of questions; engine §1.
 *
 * @example openQuestions(model).map(({ offer, question }) => [offer, question]) // [[0, 1], [0, 2]]
 */
export const openQuestions = (model: Model): readonly OpenQuestion[] =>
  model.offers.flatMap(({ beliefs }, offer) =>
    beliefs.flatMap((belief, question) => {
      if (!belief.open) return [];
      const { criterion, share } = at(model.questions, question);
      return [{ offer, question, belief, full: 100 * at(model.weights, criterion) * share }];
    }),
  );
