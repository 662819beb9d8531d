import type { Share } from "../units.ts";

/** Every so many looks the bracket is halved, in case the sum is far from normal. */
const HALVED_EVERY = 4;

/** Where the 90th percentile of a normal distribution lies, in standard deviations, and how dense it is there. */
const NORMAL = { at: 1.2816, density: 0.1755 };

/** Where a search begins, in steps of the grid, and how much probability it expects a step to take up there. */
export interface Guess {
  readonly low: number;
  readonly high: number;
  readonly density: Share;
}

/**
 * Where the 10th and 90th percentile would be if the sum of independent parts were normal.
 *
 * @example guessRange([{ mean: 500, variance: 10000 }]).low // 372
 */
export const guessRange = (parts: readonly { readonly mean: number; readonly variance: number }[]): Guess => {
  const mean = parts.reduce((sum, part) => sum + part.mean, 0);
  const deviation = Math.sqrt(parts.reduce((sum, { variance }) => sum + Math.max(0, variance), 0));
  const away = NORMAL.at * deviation;
  return {
    low: Math.round(mean - away),
    high: Math.round(mean + away),
    density: NORMAL.density / Math.max(1, deviation),
  };
};

/**
 * The smallest step above `below`, and at most `last`, up to which the probability reaches `target`; `last` is known to. Looks
 * first at `start`, then as far on as the probability that is missing takes up at `density` a step.
 *
 * @example searchQuantile((step) => step / 100, { below: -1, last: 100 }, 0.9, 50, 0.01) // 90
 */
export const searchQuantile = (
  chanceUpTo: (step: number) => Share,
  { below, last }: { readonly below: number; readonly last: number },
  target: Share,
  start: number,
  density: Share,
): number => {
  let [low, high, aim] = [below, last, start];
  for (let looks = 1; high - low > 1; looks += 1) {
    const step = Math.min(high - 1, Math.max(low + 1, aim));
    const chance = chanceUpTo(step);
    if (chance >= target) high = step;
    else low = step;
    const further = Math.round((target - chance) / density);
    aim = looks % HALVED_EVERY === 0 ? Math.round((low + high) / 2) : step + further;
  }
  return high;
};
