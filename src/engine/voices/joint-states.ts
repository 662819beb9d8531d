/** The ways in which an offer's voices can be informed, together; engine §11. */
import type { Share } from "../units.ts";
import type { VoiceStatement } from "./statements.ts";
import type { Voice } from "./voices-of-offer.ts";

/** The most joint states of one offer. */
const MOST_STATES = 64;

/**
 * How a voice may be: its number u, uniform on 0–1, lies in the stretch below its reliability of this index, so that all
 * whose reliability is no less are informed. State 0: all of its statements are; the last, past every reliability: none.
 */
export type VoiceState = number;

/** A state of every voice, in their order. */
export interface JointState {
  readonly states: readonly VoiceState[];
  /** probability before anything that was said is looked at */
  readonly prior: Share;
}

const stateCount = ({ reliabilities }: Voice): number => reliabilities.length + 1;

/**
 * Whether a statement of the voice is informed.
 *
 * @example isInformed({ reliabilities: [0.5, 0.7] }, 1, { reliability: 0.7 }) // true
 */
export const isInformed = ({ reliabilities }: Voice, state: VoiceState, { reliability }: VoiceStatement): boolean =>
  reliability >= (reliabilities[state] ?? Infinity);

const priorOf = ({ reliabilities }: Voice, state: VoiceState): Share =>
  (reliabilities[state] ?? 1) - (reliabilities[state - 1] ?? 0);

/**
 * The voices that are looked at jointly, in the order given: those of two or more statements, most statements first (of
 * equals the earlier) for as long as the product of their states is at most 64. The first that doesn't fit ends it.
 *
 * @example jointVoices(voices).length // 1
 */
export const jointVoices = (voices: readonly Voice[]): readonly Voice[] => {
  const candidates = voices
    .filter(({ statements }) => statements.length > 1)
    .toSorted((a, b) => b.statements.length - a.statements.length);
  const taken = new Set<Voice>();
  let product = 1;
  for (const voice of candidates) {
    product *= stateCount(voice);
    if (product > MOST_STATES) break;
    taken.add(voice);
  }
  return voices.filter((voice) => taken.has(voice));
};

/**
 * Every joint state of the voices; their priors sum to 1. Of no voices there is one.
 *
 * @example jointStates([{ reliabilities: [0.7] }]) // [{ states: [0], prior: 0.7 }, { states: [1], prior: 0.3 }]
 */
export const jointStates = (voices: readonly Voice[]): readonly JointState[] =>
  voices.reduce<readonly JointState[]>(
    (joint, voice) =>
      joint.flatMap(({ states, prior }) =>
        Array.from({ length: stateCount(voice) }, (_, state) => ({
          states: [...states, state],
          prior: prior * priorOf(voice, state),
        })),
      ),
    [{ states: [], prior: 1 }],
  );
