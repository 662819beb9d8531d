/** What the answer to one open question is worth; value of information (Howard 1966), engine §4. */
import { at } from "../at.ts";
import type { OpenQuestion } from "./open-questions.ts";
import { type Points, type Share, TOLERANCE, zeroIfTiny } from "../units.ts";

export interface ValueOfAsking {
  /** expected value of partial perfect information: by how much the pick gets better on average */
  readonly evppi: Points;
  /** probability that the answer leaves today's leader strictly beaten */
  readonly switchProbability: Share;
  /** standard deviation that the question gives its offer's score */
  readonly spread: Points;
}

/**
 * The value of asking one open question, exact, since the score is linear: E_k[max_o E[S_o | option k]] − max_o E[S_o].
 * `scores` are all offers' (points), `leader` the index of today's first. Figures below 1e-9 are 0.
 *
 * @example valueOfAsking(openQuestions(model)[1], [70, 75], 1).evppi // 10 / 3
 */
export const valueOfAsking = (
  { offer, belief, full }: OpenQuestion,
  scores: readonly Points[],
  leader: number,
): ValueOfAsking => {
  const own = at(scores, offer);
  const bestOther = scores.reduce<Points>(
    (best, score, index) => (index === offer ? best : Math.max(best, score)),
    -Infinity,
  );
  let expectedBest: Points = 0;
  let switches: Share = 0;
  let variance = 0;
  for (const [option, value] of belief.values.entries()) {
    const probability = at(belief.probabilities, option);
    const move = full * (value - belief.mean);
    const learnt = own + move;
    expectedBest += probability * Math.max(bestOther, learnt);
    const isBeaten = offer === leader ? bestOther > learnt + TOLERANCE : learnt > bestOther + TOLERANCE;
    if (isBeaten) switches += probability;
    variance += probability * move * move;
  }
  return {
    evppi: zeroIfTiny(expectedBest - Math.max(bestOther, own)),
    switchProbability: zeroIfTiny(switches),
    spread: zeroIfTiny(Math.sqrt(variance)),
  };
};
