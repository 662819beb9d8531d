/**
 * What it is worth to know whether a voice knows; value of information (Howard 1966), engine §11.
 *
 * Where §11 is silent: a voice that something in writing contradicts can't be informed in all that it said; a score in a
 * state that can't be is null.
 */
import { at } from "../at.ts";
import { type Points, type Share, TOLERANCE, zeroIfTiny } from "../units.ts";
import type { VoiceState } from "./joint-states.ts";
import type { VoicedOffer } from "./voiced-offer.ts";

interface CheckedState {
  readonly state: VoiceState;
  readonly probability: Share;
  /** the offer's score */
  readonly score: Points;
}

/** What learning whether a voice is informed would bring. */
export interface ValueOfChecking {
  /** by how much the pick gets better on average: an upper bound */
  readonly value: Points;
  /** probability of the states in which today's leader is strictly beaten */
  readonly switchProbability: Share;
  /** the offer's score if all that the voice said is informed, and if none is; null where that can't be */
  readonly informed: Points | null;
  readonly uninformed: Points | null;
}

/** The states of one voice that can be, all informed first, with the offer's mean score in each. */
const statesOf = ({ states }: VoicedOffer, voice: number): readonly CheckedState[] => {
  const sums: { probability: number; score: number }[] = [];
  for (const { states: joint, weight, score } of states) {
    const state = at(joint, voice);
    const before = sums[state] ?? { probability: 0, score: 0 };
    sums[state] = { probability: before.probability + weight, score: before.score + weight * score };
  }
  return sums.flatMap(({ probability, score }, state) => [{ state, probability, score: score / probability }]);
};

/**
 * The value of checking a voice, by its place in the offer's list: E_k[max_o E[S_o | k]] − max_o E[S_o]. `means` are all
 * offers' scores of this section, `offer` the voice's and `leader` today's first, both by index. Figures below 1e-9 are 0.
 *
 * @example valueOfChecking(voicedOffer(told, grove), 0, [62.5, 75], 0, 1).informed // 75
 */
export const valueOfChecking = (
  voiced: VoicedOffer,
  voice: number,
  means: readonly Points[],
  offer: number,
  leader: number,
): ValueOfChecking => {
  const states = statesOf(voiced, voice);
  const last = at(voiced.voices, voice).reliabilities.length;
  let expectedBest: Points = 0;
  let switches: Share = 0;
  for (const { probability, score } of states) {
    const learnt = means.with(offer, score);
    const best = Math.max(...learnt);
    expectedBest += probability * best;
    if (best > at(learnt, leader) + TOLERANCE) switches += probability;
  }
  return {
    value: zeroIfTiny(expectedBest - Math.max(...means)),
    switchProbability: zeroIfTiny(switches),
    informed: states.find(({ state }) => state === 0)?.score ?? null,
    uninformed: states.find(({ state }) => state === last)?.score ?? null,
  };
};
