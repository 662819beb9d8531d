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

/** Ratios this much alike take the same nodes. */
const ALIKE = 0.8;

/** A share of a probability that is lost in rounding. */
const ROUNDING = 1e-16;

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

/** Scores from `start` to before `end`, in steps of the grid. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How a distribution is at the start of a stretch: its mass there, step by step, and what lies below. */
interface Reached {
  readonly distribution: ScoreDistribution;
  below: Share;
}

/** How many of the stretch's steps have a mass of the distribution; after them it is 0. */
const stepsIn = ({ first, probabilities }: ScoreDistribution, { start, end }: Stretch): number =>
  Math.max(0, Math.min(end, first + probabilities.length) - start);

/** How many nodes each step of a stretch needs; 0 where nobody gains anything. */
const nodesOf = (reached: readonly Reached[], stretch: Stretch): Uint8Array => {
  const length = stretch.end - stretch.start;
  const everyone = new Float64Array(length).fill(1);
  for (const { distribution, below: before } of reached) {
    const { first, probabilities } = distribution;
    const from = stretch.start - first;
    const own = stepsIn(distribution, stretch);
    let below = before;
    for (let index = 0; index < own; index += 1) {
      below += probabilities[index + from] ?? 0;
      everyone[index] = (everyone[index] ?? 0) * below;
    }
    for (let index = own; index < length; index += 1) everyone[index] = (everyone[index] ?? 0) * below;
  }
  // It only rises: up to there nobody gains anything, and no ratio is asked for.
  const gains = everyone.findIndex((chance) => chance > NEGLIGIBLE);
  const ratios = new Float64Array(length);
  for (const { distribution, below: before } of gains < 0 ? [] : reached) {
    const { first, probabilities } = distribution;
    const from = stretch.start - first;
    const own = stepsIn(distribution, stretch);
    let below = before;
    for (let index = 0; index < Math.min(gains, own); index += 1) below += probabilities[index + from] ?? 0;
    for (let index = gains; index < own; index += 1) {
      const mass = probabilities[index + from] ?? 0;
      if (mass > 0) ratios[index] = (ratios[index] ?? 0) + mass / below;
      below += mass;
    }
  }
  const most = Math.max(1, Math.ceil(reached.length / 2));
  let [known, nodes] = [-1, 0];
  return Uint8Array.from(ratios, (ratio) => {
    if (ratio === 0) return 0;
    // Neighbours are alike: what is enough for a larger ratio is enough, up to a little.
    if (ratio > known || ratio < known * ALIKE) [known, nodes] = [ratio, nodesFor(ratio, most)];
    return nodes;
  });
};

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
      if (mass > 0) gained += (mass * (products[index] ?? 0)) / (below + node * mass);
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

/**
 * One a distribution, in their order; they sum to 1.
 *
 * @example probabilityBest([{ first: 0, probabilities: [1] }, { first: 0, probabilities: [1] }]) // [0.5, 0.5]
 */
export const probabilityBest = (distributions: readonly ScoreDistribution[]): readonly Share[] => {
  // Below the highest first score there is always someone ahead.
  const start = Math.max(...distributions.map(({ first }) => first));
  const end = Math.max(...distributions.map(({ first, probabilities }) => first + probabilities.length));
  const best = new Float64Array(distributions.length);
  const reached = distributions.map((distribution): Reached => ({
    distribution,
    below: massBelow(distribution, start),
  }));
  const needed = nodesOf(reached, { start, end });
  const products = new Float64Array(needed.length);
  const rules: (Quadrature | undefined)[] = [];
  for (let index = 0; index < needed.length;) {
    const count = needed[index] ?? 0;
    let next = index + 1;
    while (needed[next] === count) next += 1;
    const stretch = { start: start + index, end: start + next };
    if (count > 0) {
      const { nodes, weights } = (rules[count] ??= gaussLegendre(count));
      for (const [place, node] of nodes.entries()) addNode(best, reached, stretch, node, weights[place] ?? 0, products);
    }
    pass(reached, stretch);
    index = next;
  }
  return [...best];
};
