import { at } from "../at.ts";
import { lookup } from "../../offers/lookup.ts";
import type { Belief, Model, ModelOffer, ModelQuestion } from "../model.ts";
import { type Points, type Share, TOLERANCE } from "../units.ts";

/** One question of an offer taken to an option, as written; engine §6. */
export interface PossibleChange {
  /** index into `Model.questions` */
  readonly question: number;
  /** index into the question's options */
  readonly option: number;
  /** whole number, at least 1 */
  readonly cost: number;
  readonly gain: Points;
}

type Effort = NonNullable<ModelQuestion["effort"]>;

/** What a change costs: a step of an answer, by what it takes, or having it in writing. */
export const CHANGE_COSTS = { unknown: 1, inWriting: 1, negotiate: 2, structural: 5 } as const;

const isAbove = (value: Share, mean: Share): boolean => value > mean + TOLERANCE;

/** Cost of taking the question to an option above its mean: from where it stands up; null for one below that. */
const costOf = ({ values, optionIds }: ModelQuestion, belief: Belief, effort: Effort, choice: string | undefined) => {
  if (!belief.known) {
    const from = values.findLastIndex((value) => !isAbove(value, belief.mean));
    return (option: number): number => CHANGE_COSTS.unknown * (option - from);
  }
  const chosen = optionIds.findIndex((id) => id === choice);
  return (option: number): number | null => {
    if (option < chosen) return null;
    return option === chosen ? CHANGE_COSTS.inWriting : CHANGE_COSTS[effort] * (option - chosen);
  };
};

/**
 * The changes that would raise an offer's score, one list a choice question of some weight, in the rubric's order, options
 * worst to best. A step of an unknown answer costs 1, counted from the highest option at or below its mean; a known
 * answer to its own option, in writing, 1; to a higher one the effort (negotiate 2, structural 5) a step; engine §6.
 *
 * @example possibleChanges(model, harbor)[0] // [{ question: 1, option: 2, cost: 1, gain: 5 }]
 */
export const possibleChanges = (model: Model, { offer, beliefs }: ModelOffer): readonly (readonly PossibleChange[])[] =>
  model.questions.flatMap((question, index) => {
    const belief = at(beliefs, index);
    const full = 100 * at(model.weights, question.criterion) * question.share;
    if (question.effort === null || full === 0) return [];
    const cost = costOf(question, belief, question.effort, lookup(offer.answers, question.id)?.choice);
    const changes = question.values.flatMap((value, option): PossibleChange[] => {
      const price = isAbove(value, belief.mean) ? cost(option) : null;
      return price === null ? [] : [{ question: index, option, cost: price, gain: full * (value - belief.mean) }];
    });
    return changes.length === 0 ? [] : [changes];
  });
