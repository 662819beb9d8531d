/** What one question adds to an offer's score, placed on a grid of 0.01 points; engine §2. */
import { at } from "../at.ts";
import type { Belief, Model } from "../model.ts";
import type { Points, Share } from "../units.ts";

/** Grid points in one point of score. */
export const STEPS_PER_POINT = 100;

/** How near to a grid point, in steps, a value lies on it: arithmetic, not the answer, put it beside. */
const SNAP = 1e-9;

/** Values that one pass over the grid takes; most questions have as many options. */
export const UNROLLED = 5;

/**
 * A distribution over grid points. Value i lies between the grid points `steps[i]` and `steps[i] + 1`, which share its
 * probability linearly, so that the mean is kept: `below[i]` and `above[i]`. Filled up with zeros to whole passes.
 */
export interface ScorePart {
  readonly steps: Int32Array;
  readonly below: Float64Array;
  readonly above: Float64Array;
  /** the last grid point that has a share */
  readonly span: number;
  /** every value lies on a grid point */
  readonly isWhole: boolean;
}

const passesFor = (count: number): number => Math.ceil(count / UNROLLED) * UNROLLED;

/** Where a step stands among the first of some, so that options of the same worth are one value; else behind them. */
const slotOf = (steps: Int32Array, count: number, step: number): number => {
  const slot = steps.indexOf(step);
  return slot >= 0 && slot < count ? slot : count;
};

/**
 * Values, 0 or more, times `scale` in points, with their probabilities, on the grid.
 *
 * @example [...scorePart([0, 0.5], [0.5, 0.5], 10).steps.slice(0, 2)] // [0, 500]
 */
export const scorePart = (values: readonly number[], probabilities: readonly Share[], scale: Points = 1): ScorePart => {
  const room = passesFor(values.length);
  const steps = new Int32Array(room);
  const below = new Float64Array(room);
  const above = new Float64Array(room);
  let count = 0;
  let span = 0;
  let isWhole = true;
  // Plain loops: a cohort has a hundred thousand parts.
  for (let index = 0; index < values.length; index += 1) {
    const probability = at(probabilities, index);
    const place = at(values, index) * scale * STEPS_PER_POINT;
    const step = Math.floor(place + SNAP);
    const beyond = place - step < SNAP ? 0 : place - step;
    const slot = slotOf(steps, count, step);
    if (slot === count) count += 1;
    steps[slot] = step;
    below[slot] = (below[slot] ?? 0) + probability * (1 - beyond);
    above[slot] = (above[slot] ?? 0) + probability * beyond;
    span = Math.max(span, beyond > 0 ? step + 1 : step);
    isWhole &&= beyond === 0;
  }
  const length = passesFor(count);
  if (length === room) return { steps, below, above, span, isWhole };
  const [kept, lower, upper] = [steps.subarray(0, length), below.subarray(0, length), above.subarray(0, length)];
  return { steps: kept, below: lower, above: upper, span, isWhole };
};

/**
 * What each question adds to the score if its partial value is 1, in points.
 *
 * @example fullPoints(model) // [30, 20, 30, 20]
 */
export const fullPoints = (model: Model): readonly Points[] =>
  model.questions.map(({ criterion, share }) => 100 * at(model.weights, criterion) * share);

/**
 * An offer's score in parts: what is certain as one, then each open question of some weight, narrowest first.
 *
 * @example scoreParts(model, harbor.beliefs).length // 3
 */
export const scoreParts = (model: Model, beliefs: readonly Belief[]): readonly ScorePart[] => {
  let certain: Points = 0;
  const open: ScorePart[] = [];
  for (const [index, { criterion, share }] of model.questions.entries()) {
    const belief = at(beliefs, index);
    const full = 100 * at(model.weights, criterion) * share;
    if (full === 0) continue;
    if (belief.open) open.push(scorePart(belief.values, belief.probabilities, full));
    else certain += full * belief.mean;
  }
  return [scorePart([certain], [1]), ...open.toSorted((a, b) => a.span - b.span)];
};
