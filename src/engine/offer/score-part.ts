/** What one question adds to an offer's score, placed on a grid of 0.01 points; engine §2. */
import { at } from "../at.ts";
import type { Belief, Model } from "../model.ts";
import type { Points, Share } from "../units.ts";

/** Grid points in one point of score. */
export const STEPS_PER_POINT = 100;

/** How near to a grid point, in steps, a value lies on it: arithmetic, not the answer, put it beside. */
const SNAP = 1e-9;

/**
 * A distribution over grid points. Value i lies between the grid points `steps[i]` and `steps[i] + 1`, which share its
 * probability linearly, so that the mean is kept: `below[i]` and `above[i]`.
 */
export interface ScorePart {
  readonly steps: Int32Array;
  readonly below: Float64Array;
  readonly above: Float64Array;
  /** the first grid point that may have a share */
  readonly least: number;
  /** the last grid point that has a share */
  readonly span: number;
  /** so many values lie between two grid points; they stand first, before those on a point */
  readonly shared: number;
}

/**
 * Where a step stands among the first of some, so that options of the same worth are one value; else behind them, where a 0
 * stands as in all that are not yet taken.
 */
const slotOf = (steps: Int32Array, count: number, step: number): number => {
  const slot = steps.indexOf(step);
  return slot < 0 ? count : slot;
};

/**
 * Values, 0 or more, times `scale` in points, with their probabilities, on the grid.
 *
 * @example [...scorePart([0, 0.5], [0.5, 0.5], 10).steps] // [0, 500]
 */
export const scorePart = (values: readonly number[], probabilities: readonly Share[], scale: Points = 1): ScorePart => {
  const steps = new Int32Array(values.length);
  const below = new Float64Array(values.length);
  const above = new Float64Array(values.length);
  let count = 0;
  let least = Infinity;
  let span = 0;
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
    least = Math.min(least, step);
    span = Math.max(span, beyond > 0 ? step + 1 : step);
  }
  let shared = 0;
  for (let index = 0; index < count; index += 1) {
    if (above[index] === 0) continue;
    [steps[shared], steps[index]] = [steps[index] ?? 0, steps[shared] ?? 0];
    [below[shared], below[index]] = [below[index] ?? 0, below[shared] ?? 0];
    [above[shared], above[index]] = [above[index] ?? 0, above[shared] ?? 0];
    shared += 1;
  }
  if (count === values.length) return { steps, below, above, least, span, shared };
  const [kept, lower, upper] = [steps.subarray(0, count), below.subarray(0, count), above.subarray(0, count)];
  return { steps: kept, below: lower, above: upper, least, span, shared };
};

/**
 * The widest spacing of grid points that both spacings are a multiple of; 0 leaves the other one.
 *
 * @example commonSpacing(500, 200) // 100
 */
export const commonSpacing = (one: number, other: number): number =>
  other === 0 ? one : commonSpacing(other, one % other);

/**
 * The widest spacing of grid points on which all values of a part lie; none may lie between two. 0 if all are 0.
 *
 * @example spacingOf(scorePart([0, 0.5], [0.5, 0.5], 10)) // 500
 */
export const spacingOf = ({ steps }: ScorePart): number =>
  steps.reduce((common, step) => commonSpacing(common, step), 0);

/**
 * A part whose values all lie on grid points, on a grid of so many steps to one.
 *
 * @example coarser(scorePart([0, 0.5], [0.5, 0.5], 10), 500).span // 1
 */
export const coarser = (part: ScorePart, spacing: number): ScorePart => ({
  ...part,
  steps: part.steps.map((step) => step / spacing),
  least: part.least / spacing,
  span: part.span / spacing,
});

/**
 * What each question adds to the score if its partial value is 1, in points.
 *
 * @example fullPoints(model) // [30, 20, 30, 20]
 */
export const fullPoints = (model: Model): readonly Points[] =>
  model.questions.map(({ criterion, share }) => 100 * at(model.weights, criterion) * share);

/**
 * Reads an offer's score in parts from its beliefs: what is certain as one, then each open question of some weight, narrowest
 * first, as its question could be at most. Offers that share a belief share its part.
 *
 * @example partsReader(model)(harbor.beliefs).length // 3
 */
export const partsReader = (model: Model): ((beliefs: readonly Belief[]) => readonly ScorePart[]) => {
  const weighed = fullPoints(model)
    .map((full, index) => ({ full, index, parts: new Map<Belief, ScorePart>() }))
    .filter(({ full }) => full > 0);
  const narrowestFirst = weighed.toSorted((a, b) => spanOf(model, a) - spanOf(model, b));
  return (beliefs) => {
    let certain: Points = 0;
    for (const { full, index } of weighed) {
      const { open, mean } = at(beliefs, index);
      if (!open) certain += full * mean;
    }
    const parts = [scorePart([certain], [1])];
    for (const { full, index, parts: known } of narrowestFirst) {
      const belief = at(beliefs, index);
      if (!belief.open) continue;
      const before = known.get(belief);
      const part = before ?? scorePart(belief.values, belief.probabilities, full);
      if (before === undefined) known.set(belief, part);
      parts.push(part);
    }
    return parts;
  };
};

/** How far a question reaches, whatever is believed of it. */
const spanOf = ({ questions }: Model, { full, index }: { readonly full: Points; readonly index: number }): number => {
  const { values, prior } = at(questions, index);
  return scorePart(values, prior, full).span;
};
