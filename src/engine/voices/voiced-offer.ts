import type { Model, ModelOffer } from "../model.ts";
import { fullPoints } from "../offer/score-part.ts";
import type { Points } from "../units.ts";
import { jointVoices } from "./joint-states.ts";
import type { MixtureInput } from "./mixture-distribution.ts";
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
  /** what its distribution is made of; without voices that is the offer's own */
  readonly mixture: MixtureInput;
}

/**
 * What an offer's voices make of its score, whatever it is compared with; all but the distribution, which takes longer.
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
    mixture: { full: fullPoints(model), beliefs: offer.beliefs, posterior },
  };
};
