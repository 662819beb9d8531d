import { at } from "../at.ts";
import type { Offer } from "../../offers/schema.ts";
import { PACK_POINTS } from "../../rubric/packs/rubric-with.ts";
import { buildModel } from "../build-model.ts";
import type { Model } from "../model.ts";
import { type Points, TOLERANCE } from "../units.ts";

/** An open question to ask before signing, and what its answer could cost. */
export interface AtStake {
  /** id of a question of a pack, chosen or not */
  readonly question: string;
  /** points between what is believed of the answer and its worst option */
  readonly cost: Points;
}

/**
 * The open questions of the packs that are asked before signing, what could cost most first, of equals in their order: the
 * pack's weight, or 5 points where it has none, times the question's share, times the distance from its partial value to the worst
 * option. It doesn't matter whether an answer could change who leads: these are asked of the best offer, too. None where the
 * rubric has no such pack.
 *
 * @example beforeSigning(buildModel(bundledRubric, {}), { ...harbor.offer, answers: {} }).length > 0 // true
 */
export const beforeSigning = (model: Model, offer: Offer): readonly AtStake[] => {
  const signing = model.rubric.packs.flatMap(({ id, beforeSigning: isAsked }) => (isAsked ? [id] : []));
  const packs = [...(model.preferences.packs ?? []), ...signing];
  const whole = buildModel(model.rubric, { preferences: { ...model.preferences, packs }, offers: [offer] });
  const pointsOf = (criterion: string): Points => {
    const index = model.criteria.findIndex(({ id, own }) => id === criterion && !own);
    const weight = index < 0 ? 0 : at(model.weights, index);
    return weight > 0 ? 100 * weight : PACK_POINTS;
  };
  const beliefs = whole.offers[0]?.beliefs ?? [];
  return whole.questions
    .flatMap(({ id, criterion, share, values, kind }, index): readonly AtStake[] => {
      const belief = beliefs[index];
      const asked = whole.criteria[criterion];
      if (belief?.open !== true || kind !== "choice" || asked === undefined || !signing.includes(asked.id)) return [];
      return [{ question: id, cost: pointsOf(asked.id) * share * (belief.mean - Math.min(...values)) }];
    })
    .toSorted((a, b) => (Math.abs(a.cost - b.cost) <= TOLERANCE ? 0 : b.cost - a.cost));
};
