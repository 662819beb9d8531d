import type { Belief, Model } from "../../src/engine/model.ts";

export interface Learnt {
  /** index of the offer */
  readonly offer: number;
  /** index of the question */
  readonly question: number;
  /** index among the belief's values */
  readonly option: number;
}

const certain = (belief: Belief, option: number): Belief => {
  const value = belief.values[option] ?? 0;
  return { ...belief, values: [value], probabilities: [1], mean: value, open: false };
};

/** The model once answers are known for certain. */
export const learnt = (model: Model, answers: readonly Learnt[]): Model => ({
  ...model,
  offers: model.offers.map((offer, at) => ({
    offer: offer.offer,
    beliefs: offer.beliefs.map((belief, index) => {
      const answer = answers.find((each) => each.offer === at && each.question === index);
      return answer === undefined ? belief : certain(belief, answer.option);
    }),
  })),
});

/** Scores by the definition, question by question: Σ 100 · weight · share · mean. */
export const plainScores = (model: Model, weights: readonly number[] = model.weights): number[] =>
  model.offers.map(({ beliefs }) =>
    model.questions.reduce(
      (score, { criterion, share }, index) =>
        score + 100 * (weights[criterion] ?? 0) * share * (beliefs[index]?.mean ?? 0),
      0,
    ),
  );

/** The first of those that nobody is ahead of by more than 1e-9. */
export const plainLeader = (scores: readonly number[]): number =>
  scores.findIndex((score) => scores.every((other) => other <= score + 1e-9));

/** Everything that could be learnt about one open question. */
export const optionsOf = (model: Model, offer: number, question: number): readonly Learnt[] => {
  const { values = [], probabilities = [] } = model.offers[offer]?.beliefs[question] ?? {};
  return values.flatMap((_, option) => ((probabilities[option] ?? 0) > 0 ? [{ offer, question, option }] : []));
};

/** Open questions, as pairs of the offer's and the question's index. */
export const openPairs = (model: Model): readonly (readonly [number, number])[] =>
  model.offers.flatMap(({ beliefs }, offer) =>
    beliefs.flatMap((belief, question): (readonly [number, number])[] => (belief.open ? [[offer, question]] : [])),
  );
