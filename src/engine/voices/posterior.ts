/** How likely each joint state of an offer's voices is after all that was said, and what is believed in it; engine §11. */
import { at } from "../at.ts";
import type { Belief, Model, ModelOffer } from "../model.ts";
import type { Points, Share } from "../units.ts";
import { fullPoints } from "../offer/score-part.ts";
import { beliefInState, type StateBelief } from "./belief-in-state.ts";
import { isInformed, jointStates, type VoiceState } from "./joint-states.ts";
import type { Statement } from "./statements.ts";
import type { Voice } from "./voices-of-offer.ts";

/** A question on which a joint voice spoke. */
interface TouchedQuestion {
  /** index into `Model.questions` */
  readonly question: number;
  /** the voices that spoke, by their places, ascending */
  readonly voices: readonly number[];
  /** how far the most reliable of their statements is trusted */
  readonly trust: Share;
}

export interface PosteriorState {
  /** one a voice */
  readonly states: readonly VoiceState[];
  /** probability after all that was said; above 0 */
  readonly weight: Share;
  /** one a question, in the order of `Model.questions`; what no joint voice touches is as in the model */
  readonly beliefs: readonly Belief[];
  /** the offer's score in this state */
  readonly score: Points;
}

export interface Posterior {
  readonly touched: readonly TouchedQuestion[];
  /** those that can be; their weights sum to 1 */
  readonly states: readonly PosteriorState[];
}

const touchedQuestions = (voices: readonly Voice[]): readonly TouchedQuestion[] => {
  const speakers = new Map<number, { voices: Set<number>; trust: Share }>();
  for (const [place, { statements }] of voices.entries()) {
    for (const { question, reliability } of statements) {
      const { voices: before, trust } = speakers.get(question) ?? { voices: new Set(), trust: 0 };
      speakers.set(question, { voices: before.add(place), trust: Math.max(trust, reliability) });
    }
  }
  return [...speakers]
    .toSorted(([a], [b]) => a - b)
    .map(([question, { voices: places, trust }]) => ({ question, voices: [...places], trust }));
};

/** A question's belief by the states of the voices; each belief is one object, however many states have it. */
const readerOf = (
  model: Model,
  { beliefs }: ModelOffer,
  { question, voices: places }: TouchedQuestion,
  statements: readonly Statement[],
  voices: readonly Voice[],
): ((states: readonly VoiceState[]) => StateBelief) => {
  const [asked, belief] = [at(model.questions, question), at(beliefs, question)];
  const said = statements.filter((statement) => statement.question === question);
  const speakers = said.map((statement) => voices.findIndex((voice) => voice.statements.includes(statement)));
  const countsIn = (states: readonly VoiceState[]): readonly Share[] =>
    said.map((statement, index) => {
      const place = at(speakers, index);
      const [voice, state] = [voices[place], states[place]];
      if (voice === undefined || state === undefined) return statement.reliability;
      return isInformed(voice, state, statement) ? 1 : 0;
    });
  const byStates = new Map<number, StateBelief>();
  const byCounts = new Map<string, StateBelief>();
  return (states) => {
    // No voice has as many states.
    const key = places.reduce((sum, place) => sum * 64 + at(states, place), 0);
    const known = byStates.get(key);
    if (known !== undefined) return known;
    const counts = countsIn(states);
    const entry = byCounts.get(counts.join()) ?? beliefInState(asked, belief, said, counts);
    byCounts.set(counts.join(), entry);
    byStates.set(key, entry);
    return entry;
  };
};

const scoreOf = (full: readonly Points[], beliefs: readonly Belief[]): Points =>
  beliefs.reduce<Points>((score, { mean }, question) => score + at(full, question) * mean, 0);

/**
 * The joint states of voices that can be, weighed by Bayes' rule over all questions: a voice that was contradicted is
 * believed less on everything else, too. A question of which nothing is left in any state has no part in it, and the
 * belief that it has without voices.
 *
 * @example posteriorOf(told, grove, said, voices).states.map(({ weight }) => weight) // [0.5, 0.5]
 */
export const posteriorOf = (
  model: Model,
  offer: ModelOffer,
  statements: readonly Statement[],
  voices: readonly Voice[],
): Posterior => {
  const touched = touchedQuestions(voices);
  const readers = touched.map((each) => readerOf(model, offer, each, statements, voices));
  const joint = jointStates(voices).map(({ states, prior }) => ({
    states,
    prior,
    read: readers.map((read) => read(states)),
  }));
  const takesPart = touched.map((_, place) => joint.some(({ read }) => at(read, place).belief !== null));
  const logWeights = joint.map(({ prior, read }) =>
    read.reduce(
      (sum, { logLikelihood }, place) => (takesPart[place] === true ? sum + logLikelihood : sum),
      Math.log(prior),
    ),
  );
  const greatest = Math.max(...logWeights);
  const masses = logWeights.map((logWeight) => Math.exp(logWeight - greatest));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const full = fullPoints(model);
  const states = joint.flatMap(({ states: each, read }, index): readonly PosteriorState[] => {
    const weight = at(masses, index) / total;
    if (weight === 0) return [];
    const beliefs = [...offer.beliefs];
    for (const [place, { question }] of touched.entries()) {
      const { belief } = at(read, place);
      if (belief !== null) beliefs[question] = belief;
    }
    return [{ states: each, weight, beliefs, score: scoreOf(full, beliefs) }];
  });
  return { touched, states };
};
