/**
 * The probability of each offer being best at the weights given, from the scores' grids, ties split equally; engine §3.
 *
 * An offer that shares the best score s with k others gets 1/(k + 1) of it, and 1/(k + 1) = ∫ x^k dx over 0–1. So what it
 * gets at s, over all sets of others that it could be tied with, is P(S_o = s) · ∫ Π_j (P(S_j < s) + x · P(S_j = s)) dx over
 * the others j: a polynomial, which Gauss–Legendre quadrature integrates exactly. On a fine grid ties are rare: what x^k
 * adds falls so fast with k that few nodes do, and no more are taken than it needs.
 */
import { at } from "../at.ts";
import { type Quadrature, gaussLegendre } from "../smaa/gauss-legendre.ts";
import { nodesNeeded, type Reached, stepsIn, type Stretch } from "./nodes-needed.ts";
import { type ScoreDistribution, massBelow } from "./score-distribution.ts";
import { resultOf, type Steps } from "../steps.ts";
import type { Share } from "../units.ts";

/**
 * Adds to `best` what each offer gets over a stretch, by one node of a rule. Offer by offer over all steps, not step by step
 * over all offers: so each loop runs along one array.
 */
const addNode = (
  best: Float64Array,
  reached: readonly Reached[],
  stretch: Stretch,
  node: Share,
  weight: Share,
  products: Float64Array,
): void => {
  const length = stretch.end - stretch.start;
  products.fill(weight, 0, length);
  for (const { distribution, below: before } of reached) {
    const { first, probabilities } = distribution;
    const from = stretch.start - first;
    const own = stepsIn(distribution, stretch);
    let below = before;
    for (let index = 0; index < own; index += 1) {
      const mass = probabilities[index + from] ?? 0;
      products[index] = (products[index] ?? 0) * (below + node * mass);
      below += mass;
    }
    for (let index = own; index < length; index += 1) products[index] = (products[index] ?? 0) * below;
  }
  for (const [offer, { distribution, below: before }] of reached.entries()) {
    const { first, probabilities } = distribution;
    const from = stretch.start - first;
    const own = stepsIn(distribution, stretch);
    let below = before;
    let gained = 0;
    for (let index = 0; index < own; index += 1) {
      const mass = probabilities[index + from] ?? 0;
      gained += (mass * (products[index] ?? 0)) / (below + node * mass);
      below += mass;
    }
    best[offer] = (best[offer] ?? 0) + gained;
  }
};

/** Moves on to the end of a stretch. */
const pass = (reached: readonly Reached[], stretch: Stretch): void => {
  for (const each of reached) {
    const { first, probabilities } = each.distribution;
    const from = stretch.start - first;
    const own = stepsIn(each.distribution, stretch);
    for (let index = 0; index < own; index += 1) each.below += probabilities[index + from] ?? 0;
  }
};

/** So many probabilities are looked at before something else has its turn. */
const A_TURN = 10_000;

/**
 * The same as `probabilityBest`, some scores a step.
 *
 * @example resultOf(probabilityBestSteps([{ first: 0, probabilities: [1] }, { first: 0, probabilities: [1] }])) // [0.5, 0.5]
 */
export function* probabilityBestSteps(distributions: readonly ScoreDistribution[]): Steps<readonly Share[]> {
  // Below the highest first score there is always someone ahead.
  const start = Math.max(...distributions.map(({ first }) => first));
  const end = Math.max(...distributions.map(({ first, probabilities }) => first + probabilities.length));
  const best = new Float64Array(distributions.length);
  const reached = distributions.map((distribution): Reached => ({
    distribution,
    below: massBelow(distribution, start),
  }));
  const needed = nodesNeeded(reached, { start, end });
  yield;
  let looks = 0;
  const products = new Float64Array(needed.length);
  const rules = new Map<number, Quadrature>();
  for (let index = 0; index < needed.length;) {
    const count = at(needed, index);
    let next = index + 1;
    while (needed[next] === count) next += 1;
    const stretch = { start: start + index, end: start + next };
    const { nodes, weights } = rules.get(count) ?? gaussLegendre(count);
    rules.set(count, { nodes, weights });
    for (const [place, node] of nodes.entries()) {
      addNode(best, reached, stretch, node, at(weights, place), products);
      looks += (next - index) * distributions.length;
      if (looks < A_TURN) continue;
      looks = 0;
      yield;
    }
    pass(reached, stretch);
    index = next;
  }
  return [...best];
}

/**
 * One a distribution, in their order; they sum to 1.
 *
 * @example probabilityBest([{ first: 0, probabilities: [1] }, { first: 0, probabilities: [1] }]) // [0.5, 0.5]
 */
export const probabilityBest = (distributions: readonly ScoreDistribution[]): readonly Share[] =>
  resultOf(probabilityBestSteps(distributions));
