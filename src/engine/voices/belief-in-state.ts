/** What is believed about a question once it is known which voices are informed; engine §11. */
import { at } from "../at.ts";
import { knownBelief, payBelief, weighStatements } from "../offer/belief.ts";
import type { Belief, ModelQuestion } from "../model.ts";
import type { Share } from "../units.ts";
import type { VoiceStatement } from "./statements.ts";

/** A question's belief in some states of the voices, and how likely what was said of it is then. */
export interface StateBelief {
  /** null where what was said can't all be */
  readonly belief: Belief | null;
  readonly logLikelihood: number;
}

/**
 * The belief in a question from what was said of it, each statement with how far it counts: informed 1, not 0, of no joint
 * voice as far as it is trusted. Pay is equally likely in every state: informed it is as the package says, else one of
 * the five points.
 *
 * @example beliefInState(told.questions[0], grove.beliefs[0], said.slice(0, 1), [1]).belief.mean // 1
 */
export const beliefInState = (
  question: ModelQuestion,
  { face }: Belief,
  statements: readonly VoiceStatement[],
  counts: readonly Share[],
): StateBelief => {
  if (question.kind === "pay") return { belief: payBelief(question, face, at(counts, 0)), logLikelihood: 0 };
  const witnesses = statements.flatMap(({ option }, place) =>
    option === null ? [] : [{ option, reliability: at(counts, place) }],
  );
  const weighed = weighStatements(question.prior, witnesses);
  if (weighed === null) return { belief: null, logLikelihood: -Infinity };
  return { belief: knownBelief(question, weighed.probabilities, face), logLikelihood: weighed.logLikelihood };
};
