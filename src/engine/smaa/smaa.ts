import { at } from "../at.ts";
import { scoreSampler } from "./answer-sampling.ts";
import type { Smaa } from "../comparison.ts";
import type { SmaaInput } from "./smaa-input.ts";
import { createTally, tallyDraws, type SmaaTally } from "./smaa-tally.ts";
import { resultOf, type Steps } from "../steps.ts";
import { weightSampler } from "./weight-sampling.ts";

/** How many draws SMAA takes unless told; engine §3. */
const SMAA_DRAWS = 10_000;

const SEED = 20_01;

/** Draws worked on together: their weights, scores and uniforms fit the processor's nearest caches. */
const BLOCK = 500;

/** One entry for each id but the row's own. */
const rowByOffer = (input: SmaaInput, row: number, valueAt: (column: number) => number): Record<string, number> =>
  Object.fromEntries(input.offers.flatMap((id, column) => (column === row ? [] : [[id, valueAt(column)]])));

const toSmaa = (input: SmaaInput, draws: number, tally: SmaaTally): Smaa => {
  const count = input.offers.length;
  const byOffer = <Value>(valueOf: (offer: number) => Value): Record<string, Value> =>
    Object.fromEntries(input.offers.map((id, offer) => [id, valueOf(offer)]));
  const firsts = (offer: number): number => at(tally.ranks, offer * count);
  return {
    sureness: input.sureness,
    draws,
    rankAcceptability: byOffer((offer) =>
      Array.from(tally.ranks.subarray(offer * count, (offer + 1) * count), (times) => times / draws),
    ),
    pairwise: byOffer((offer) => rowByOffer(input, offer, (other) => at(tally.wins, offer * count + other) / draws)),
    centralWeights: byOffer((offer) =>
      firsts(offer) === 0
        ? null
        : Object.fromEntries(
            input.criteria.map((id, criterion) => [
              id,
              at(tally.winnersWeights, offer * input.criteria.length + criterion) / firsts(offer),
            ]),
          ),
    ),
  };
};

/**
 * The same as `smaa`, a block of draws a step, so that a worker can stop between two steps when its input is out of date.
 * The result is returned after the last step.
 *
 * @example [...smaaSteps(smaaInput(model), 1000)].length // 2
 */
export function* smaaSteps(input: SmaaInput, draws = SMAA_DRAWS): Steps<Smaa> {
  const offers = input.offers.length;
  const criteria = input.criteria.length;
  const drawWeights = weightSampler(input.weights, input.sureness, SEED);
  const drawScores = scoreSampler(input, SEED);
  const weights = new Float64Array(criteria * BLOCK);
  const scores = new Float64Array(offers * BLOCK);
  const order = Int32Array.from(input.offers, (_, offer) => offer);
  const tally = createTally(offers, criteria);
  for (let done = 0; done < draws; done += BLOCK) {
    const length = Math.min(BLOCK, draws - done);
    drawWeights(weights, BLOCK, length);
    drawScores(weights, scores, BLOCK, length);
    tallyDraws(tally, order, scores, weights, BLOCK, length);
    yield undefined;
  }
  return toSmaa(input, draws, tally);
}

/**
 * SMAA-2 (Lahdelma & Salminen 2001, Operations Research 49(3)) over weights and answers together; engine §3: rank
 * acceptabilities (share of draws, ranks from first to last; rows and ranks each sum to 1), pairwise winning indices
 * (no diagonal), and central weights (mean weights, summing to 1, over the draws that the offer wins; null if it never
 * does). Seeded: the same input gives the same bits in every run and on every engine.
 *
 * @example smaa(smaaInput(model), 1000).draws // 1000
 */
export const smaa = (input: SmaaInput, draws = SMAA_DRAWS): Smaa => resultOf(smaaSteps(input, draws));
