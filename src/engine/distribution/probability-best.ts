/**
 * The probability of each offer being best at the weights given, from the scores' grids, ties split equally; engine §3.
 *
 * An offer that shares the best score s with k others gets 1/(k + 1) of it, and 1/(k + 1) = ∫ x^k dx over 0–1. So what it
 * gets at s, over all sets of others that it could be tied with, is P(S_o = s) · ∫ Π_j (P(S_j < s) + x · P(S_j = s)) dx over
 * the others j: a polynomial, which Gauss–Legendre quadrature integrates exactly. On a fine grid ties are rare: what x^k
 * adds falls so fast with k that few nodes do, and no more are taken than it needs.
 */
import { type Quadrature, gaussLegendre } from "../smaa/gauss-legendre.ts";
import { type ScoreDistribution, massBelow } from "./score-distribution.ts";
import type { Share } from "../units.ts";

/** Where all scores are this unlikely to be no higher, nobody's chance gains anything. */
const NEGLIGIBLE = 1e-20;

/** A share of a probability that is lost in rounding. */
const ROUNDING = 1e-16;

/** Adds to `best` what each offer gets at one score, given the probabilities of being `below` and `at` it. */
const addAt = (best: Float64Array, below: Float64Array, at: Float64Array, { nodes, weights }: Quadrature): void => {
  const count = best.length;
  for (const [index, node] of nodes.entries()) {
    let product = weights[index] ?? 0;
    for (let offer = 0; offer < count; offer += 1) product *= (below[offer] ?? 0) + node * (at[offer] ?? 0);
    for (let offer = 0; offer < count; offer += 1) {
      const mass = at[offer] ?? 0;
      if (mass > 0) best[offer] = (best[offer] ?? 0) + (mass * product) / ((below[offer] ?? 0) + node * mass);
    }
  }
};

/**
 * How many nodes are enough where P(S_j = s) / P(S_j < s) sum to `ratio` over all j: the polynomial is at most e^(ratio · x)
 * times its value at 0, so of that value n nodes miss no more than ratio^2n · e^ratio / ((2n)! · 4^n).
 */
const nodesFor = (ratio: number, most: number): number => {
  let missed = Math.exp(ratio);
  let nodes = 0;
  while (nodes < most && missed > ROUNDING) {
    nodes += 1;
    missed *= (ratio / 2) ** 2 / (2 * nodes * (2 * nodes - 1));
  }
  return Math.max(1, nodes);
};

/**
 * One a distribution, in their order; they sum to 1.
 *
 * @example probabilityBest([{ first: 0, probabilities: [1] }, { first: 0, probabilities: [1] }]) // [0.5, 0.5]
 */
export const probabilityBest = (distributions: readonly ScoreDistribution[]): readonly Share[] => {
  const count = distributions.length;
  const best = new Float64Array(count);
  const below = new Float64Array(count);
  const at = new Float64Array(count);
  const most = Math.max(1, Math.ceil(count / 2));
  const rules: (Quadrature | undefined)[] = [];
  const firsts = distributions.map(({ first }) => first);
  const ends = distributions.map(({ first, probabilities }) => first + probabilities.length);
  // Below the highest first score there is always somebody ahead.
  const start = Math.max(...firsts);
  for (const [offer, distribution] of distributions.entries()) below[offer] = massBelow(distribution, start);
  for (let step = start; step < Math.max(...ends); step += 1) {
    let anyone = 0;
    let everyone = 1;
    let ratio = 0;
    for (let offer = 0; offer < count; offer += 1) {
      const index = step - (firsts[offer] ?? 0);
      const mass = step < (ends[offer] ?? 0) ? (distributions[offer]?.probabilities[index] ?? 0) : 0;
      at[offer] = mass;
      anyone += mass;
      everyone *= (below[offer] ?? 0) + mass;
      if (mass > 0) ratio += mass / (below[offer] ?? 0);
    }
    if (anyone === 0) continue;
    if (everyone > NEGLIGIBLE) {
      const nodes = nodesFor(ratio, most);
      addAt(best, below, at, (rules[nodes] ??= gaussLegendre(nodes)));
    }
    for (let offer = 0; offer < count; offer += 1) below[offer] = (below[offer] ?? 0) + (at[offer] ?? 0);
  }
  return [...best];
};
