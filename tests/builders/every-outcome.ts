import type { Belief, Model } from "../../src/engine/model.ts";

export interface Outcome {
  /** points 0–100 */
  readonly score: number;
  readonly probability: number;
}

/** Every way an offer's questions can turn out together, with its score: slow, and sure. */
export const everyOutcome = (model: Model, beliefs: readonly Belief[]): readonly Outcome[] =>
  model.questions.reduce<readonly Outcome[]>(
    (outcomes, { criterion, share }, question) => {
      const { values = [], probabilities = [] } = beliefs[question] ?? {};
      return outcomes.flatMap(({ score, probability }) =>
        values.map((value, option) => ({
          score: score + 100 * (model.weights[criterion] ?? 0) * share * value,
          probability: probability * (probabilities[option] ?? 0),
        })),
      );
    },
    [{ score: 0, probability: 1 }],
  );

/** Every way several offers can turn out together, as one outcome each. */
export const everyCombination = (offers: readonly (readonly Outcome[])[]): readonly (readonly Outcome[])[] =>
  offers.reduce<readonly (readonly Outcome[])[]>(
    (combinations, outcomes) =>
      combinations.flatMap((combination) => outcomes.map((outcome) => [...combination, outcome])),
    [[]],
  );

/** The probability of outcomes that are independent of each other. */
export const jointly = (combination: readonly Outcome[]): number =>
  combination.reduce((product, { probability }) => product * probability, 1);
