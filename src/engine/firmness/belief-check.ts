import { at } from "../at.ts";
import type { BeliefVariant } from "../comparison.ts";
import { modelOffer } from "../build-model.ts";
import { rubricReliability } from "../offer/evidence.ts";
import type { Belief, Model, ModelOffer, ModelQuestion } from "../model.ts";
import { leaderIndex } from "../ranking.ts";
import { scoresUnder } from "../offer/score.ts";
import type { Share } from "../units.ts";

/** A belief that counts as much as a value: a score reads no more than the mean. */
const countingAs = (belief: Belief, mean: Share): Belief => ({ ...belief, mean });

const atFaceValue = (belief: Belief): Belief => countingAs(belief, belief.face ?? belief.mean);

const unknownAt =
  (extreme: (...values: number[]) => number) =>
  (belief: Belief, { values }: ModelQuestion): Belief =>
    belief.known ? belief : countingAs(belief, extreme(...values));

const eachBelief = (model: Model, change: (belief: Belief, question: ModelQuestion) => Belief): readonly ModelOffer[] =>
  model.offers.map(({ offer, beliefs }) => ({
    offer,
    beliefs: model.questions.map((question, index) => change(at(beliefs, index), question)),
  }));

/** Every reliability squared: what is in writing stays certain, a guess of ½ becomes ¼. */
const withLessTrust = (model: Model): readonly ModelOffer[] => {
  const trust = rubricReliability(model.rubric);
  return model.offers.map(({ offer }) =>
    modelOffer(model.questions, offer, model.preferences, (evidence) => trust(evidence) ** 2),
  );
};

/**
 * Who would lead (an offer's id) if answers were believed otherwise: every answer at face value, every reliability
 * squared, every unknown at its worst or at its best option; engine §5. Null without offers.
 *
 * @example beliefCheck(model)["unknowns-best"] // "harbor"
 */
export const beliefCheck = (model: Model): Readonly<Record<BeliefVariant, string>> | null => {
  if (model.offers.length === 0) return null;
  const leaderOf = (offers: readonly ModelOffer[]): string =>
    at(offers, leaderIndex(scoresUnder({ ...model, offers }, model.weights)) ?? 0).offer.id;
  return {
    "face-value": leaderOf(eachBelief(model, atFaceValue)),
    "less-trust": leaderOf(withLessTrust(model)),
    "unknowns-worst": leaderOf(eachBelief(model, unknownAt(Math.min))),
    "unknowns-best": leaderOf(eachBelief(model, unknownAt(Math.max))),
  };
};
