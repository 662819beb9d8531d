/** How likely each joint state of an offer's voices is after all that was said, and what is believed in it; engine §11. */
import { at } from "../at.ts";
import type { Belief, Model, ModelOffer } from "../model.ts";
import type { Points, Share } from "../units.ts";
import { fullPoints } from "../offer/score-part.ts";
import { beliefInState, type StateBelief } from "./belief-in-state.ts";
import { isInformed, jointStates, type VoiceState } from "./joint-states.ts";
import type { VoiceStatement } from "./statements.ts";
import type { Voice } from "./voices-of-offer.ts";

/** A question on which a joint voice spoke. */
interface Spoken {
  /** index into `Model.questions` */
  readonly question: number;
  /** the voices that spoke, by their places, ascending */
  readonly voices: readonly number[];
  /** how far the most reliable of their statements is trusted */
  readonly trust: Share;
}

/** The same with what is believed of it: many states share a belief. */
interface TouchedQuestion extends Spoken {
  /** the different beliefs, each one object */
  readonly beliefs: readonly Belief[];
  /** the belief in each of the posterior's states, as an index into `beliefs` */
  readonly of: readonly number[];
}

export interface PosteriorState {
  /** one a voice */
  readonly states: readonly VoiceState[];
  /** probability after all that was said; above 0 */
  readonly weight: Share;
  /** the offer's score in this state */
  readonly score: Points;
}

/** Plain data: a worker can be sent it. */
export interface Posterior {
  /** in the order of `Model.questions`; what no joint voice touches is believed as in the model */
  readonly touched: readonly TouchedQuestion[];
  /** those that can be; their weights sum to 1 */
  readonly states: readonly PosteriorState[];
}

const spokenOf = (voices: readonly Voice[]): readonly Spoken[] => {
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
  { question, voices: places }: Spoken,
  statements: readonly VoiceStatement[],
  voices: readonly Voice[],
): ((states: readonly VoiceState[]) => StateBelief) => {
  const [asked, belief] = [at(model.questions, question), at(beliefs, question)];
  const said = statements.filter((statement) => statement.question === question);
  const speakers = said.map((statement) => voices.findIndex((voice) => voice.statements.includes(statement)));
  const countsIn = (states: readonly VoiceState[]): readonly Share[] =>
    said.map((statement, index) => {
      const place = at(speakers, index);
      if (place < 0) return statement.reliability;
      return isInformed(at(voices, place), at(states, place), statement) ? 1 : 0;
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

/** The same beliefs by state, each kept once. */
const touchedQuestion = (spoken: Spoken, byState: readonly Belief[]): TouchedQuestion => {
  const beliefs = [...new Set(byState)];
  return { ...spoken, beliefs, of: byState.map((belief) => beliefs.indexOf(belief)) };
};

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
  statements: readonly VoiceStatement[],
  voices: readonly Voice[],
): Posterior => {
  const spoken = spokenOf(voices);
  const readers = spoken.map((each) => readerOf(model, offer, each, statements, voices));
  const joint = jointStates(voices).map(({ states, prior }) => ({
    states,
    prior,
    read: readers.map((read) => read(states)),
  }));
  const takesPart = spoken.map((_, place) => joint.some(({ read }) => at(read, place).belief !== null));
  const logWeights = joint.map(({ prior, read }) =>
    read.reduce(
      (sum, { logLikelihood }, place) => (takesPart[place] === true ? sum + logLikelihood : sum),
      Math.log(prior),
    ),
  );
  const greatest = Math.max(...logWeights);
  const masses = logWeights.map((logWeight) => Math.exp(logWeight - greatest));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const possible = joint.flatMap(({ states, read }, index) => {
    const weight = at(masses, index) / total;
    return weight === 0 ? [] : [{ states, weight, read }];
  });
  const full = fullPoints(model);
  const placeOf = new Map(spoken.map(({ question }, place) => [question, place]));
  const meanIn = (read: readonly StateBelief[], question: number): Share => {
    const place = placeOf.get(question);
    const belief = place === undefined ? null : at(read, place).belief;
    return (belief ?? at(offer.beliefs, question)).mean;
  };
  return {
    touched: spoken.map((each, place) =>
      touchedQuestion(
        each,
        possible.map(({ read }) => at(read, place).belief ?? at(offer.beliefs, each.question)),
      ),
    ),
    states: possible.map(({ states, weight, read }) => ({
      states,
      weight,
      score: full.reduce<Points>((score, points, question) => score + points * meanIn(read, question), 0),
    })),
  };
};
