import type { ScoreDistribution } from "../distribution/score-distribution.ts";
import type { Model, ModelOffer } from "../model.ts";
import type { Points } from "../units.ts";
import { jointVoices } from "./joint-states.ts";
import { mixtureDistribution } from "./mixture-distribution.ts";
import { type PosteriorState, posteriorOf } from "./posterior.ts";
import { statementsOf } from "./statements.ts";
import { type Voice, voicesOf } from "./voices-of-offer.ts";

/** An offer if each of its voices is right or wrong as a whole; engine §11. */
export interface VoicedOffer {
  /** those of two or more statements that are looked at jointly, in the order of their first appearance */
  readonly voices: readonly Voice[];
  readonly states: readonly PosteriorState[];
  /** the mean over the states */
  readonly score: Points;
  /** null without voices: it is the offer's own */
  readonly distribution: ScoreDistribution | null;
}

/**
 * What an offer's voices make of its score, whatever it is compared with.
 *
 * @throws RangeError if a choice is none of its question's options; a checked file has none such.
 * @example voicedOffer(told, grove).voices.map(({ from }) => from) // ["Sam"]
 */
export const voicedOffer = (model: Model, offer: ModelOffer): VoicedOffer => {
  const statements = statementsOf(model, offer);
  const voices = jointVoices(voicesOf(statements, model.rubric));
  const posterior = posteriorOf(model, offer, statements, voices);
  const { states } = posterior;
  return {
    voices,
    states,
    score: states.reduce<Points>((sum, { weight, score }) => sum + weight * score, 0),
    distribution: voices.length === 0 ? null : mixtureDistribution(model, posterior),
  };
};
