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

/**
 * Values, 0 or more, times `scale` in points, with their probabilities, on the grid.
 *
 * @example [...scorePart([0, 0.5], [0.5, 0.5], 10).steps.slice(0, 2)] // [0, 500]
 */
export const scorePart = (values: readonly number[], probabilities: readonly Share[], scale: Points = 1): ScorePart => {
  const length = Math.ceil(values.length / UNROLLED) * UNROLLED;
  const steps = new Int32Array(length);
  const below = new Float64Array(length);
  const above = new Float64Array(length);
  let span = 0;
  let isWhole = true;
  // A plain loop: a cohort has a hundred thousand parts.
  for (let index = 0; index < values.length; index += 1) {
    const place = at(values, index) * scale * STEPS_PER_POINT;
    const step = Math.floor(place + SNAP);
    const beyond = place - step < SNAP ? 0 : place - step;
    const probability = at(probabilities, index);
    steps[index] = step;
    below[index] = probability * (1 - beyond);
    above[index] = probability * beyond;
    span = Math.max(span, beyond > 0 ? step + 1 : step);
    isWhole &&= beyond === 0;
  }
  return { steps, below, above, span, isWhole };
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
