import type { ScoreDistribution } from "./score-distribution.ts";
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
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How a distribution is at the start of a stretch: its mass there, step by step, and what lies below. */
export interface Reached {
  readonly distribution: ScoreDistribution;
  below: Share;
}

/**
 * How many of the stretch's steps have a mass of the distribution; after them it is 0.
 *
 * @example stepsIn({ first: 2, probabilities: [0.5, 0.5] }, { start: 3, end: 9 }) // 1
 */
export const stepsIn = ({ first, probabilities }: ScoreDistribution, { start, end }: Stretch): number =>
  Math.max(0, Math.min(end, first + probabilities.length) - start);

/**
 * How many nodes each step of a stretch needs; 0 where nobody gains anything.
 *
 * @example nodesNeeded([{ distribution: { first: 0, probabilities: [1] }, below: 0 }], { start: 0, end: 1 })[0] // 1
 */
export const nodesNeeded = (reached: readonly Reached[], stretch: Stretch): Uint8Array => {
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
      ratios[index] = (ratios[index] ?? 0) + mass / below;
      below += mass;
    }
  }
  const most = Math.max(1, Math.ceil(reached.length / 2));
  let [known, nodes] = [-1, 0];
  const needed = new Uint8Array(length);
  for (let index = 0; index < length; index += 1) {
    const ratio = ratios[index] ?? 0;
    if (ratio === 0) continue;
    // Neighbours are alike: what is enough for a larger ratio is enough, up to a little.
    if (ratio > known || ratio < known * ALIKE) [known, nodes] = [ratio, nodesFor(ratio, most)];
    needed[index] = nodes;
  }
  return needed;
};
