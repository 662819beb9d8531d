/**
 * Adds a part to a distribution: the inner loops of the convolution; engine §2. Most of the engine's time is spent here.
 *
 * One loop over cells for five values, not one for each value. Four cells a turn, so that a turn costs little; the last turn
 * may go past the end, where nothing is read.
 */
import type { ScorePart } from "../offer/score-part.ts";

/** Cells that one turn takes: there is room for as many past the end. */
export const CELLS_A_TURN = 4;
/** Values that one loop takes; most questions have as many options. */
const TOGETHER = 5;
/** As many of them may lie between two grid points: of five options one is worth nothing, which is on the grid. */
const SHARED_TOGETHER = 4;

/** Five values on grid points. */
const setWhole = (from: Float64Array, to: Float64Array, start: number, end: number, part: ScorePart): void => {
  const { steps, below } = part;
  // Not out of a list at once: that leaves a list of its own to be collected.
  const s0 = steps[0] ?? 0;
  const s1 = steps[1] ?? 0;
  const s2 = steps[2] ?? 0;
  const s3 = steps[3] ?? 0;
  const s4 = steps[4] ?? 0;
  const b0 = below[0] ?? 0;
  const b1 = below[1] ?? 0;
  const b2 = below[2] ?? 0;
  const b3 = below[3] ?? 0;
  const b4 = below[4] ?? 0;
  // Bracketed so that the processor can add in parallel.
  for (let cell = start; cell < end; cell += CELLS_A_TURN) {
    to[cell] =
      b0 * (from[cell - s0] ?? 0) +
      b1 * (from[cell - s1] ?? 0) +
      (b2 * (from[cell - s2] ?? 0) + b3 * (from[cell - s3] ?? 0) + b4 * (from[cell - s4] ?? 0));
    const second = cell + 1;
    to[second] =
      b0 * (from[second - s0] ?? 0) +
      b1 * (from[second - s1] ?? 0) +
      (b2 * (from[second - s2] ?? 0) + b3 * (from[second - s3] ?? 0) + b4 * (from[second - s4] ?? 0));
    const third = cell + 2;
    to[third] =
      b0 * (from[third - s0] ?? 0) +
      b1 * (from[third - s1] ?? 0) +
      (b2 * (from[third - s2] ?? 0) + b3 * (from[third - s3] ?? 0) + b4 * (from[third - s4] ?? 0));
    const fourth = cell + 3;
    to[fourth] =
      b0 * (from[fourth - s0] ?? 0) +
      b1 * (from[fourth - s1] ?? 0) +
      (b2 * (from[fourth - s2] ?? 0) + b3 * (from[fourth - s3] ?? 0) + b4 * (from[fourth - s4] ?? 0));
  }
};

/** Four values that may lie between grid points and one on a point: a cell that was read as `below` is `above` for the next. */
const setShared = (from: Float64Array, to: Float64Array, start: number, end: number, part: ScorePart): void => {
  const { steps, below, above } = part;
  const s0 = steps[0] ?? 0;
  const s1 = steps[1] ?? 0;
  const s2 = steps[2] ?? 0;
  const s3 = steps[3] ?? 0;
  const s4 = steps[4] ?? 0;
  const b0 = below[0] ?? 0;
  const b1 = below[1] ?? 0;
  const b2 = below[2] ?? 0;
  const b3 = below[3] ?? 0;
  const b4 = below[4] ?? 0;
  const a0 = above[0] ?? 0;
  const a1 = above[1] ?? 0;
  const a2 = above[2] ?? 0;
  const a3 = above[3] ?? 0;
  let p0 = 0;
  let p1 = 0;
  let p2 = 0;
  let p3 = 0;
  for (let cell = start; cell < end; cell += CELLS_A_TURN) {
    let c0 = from[cell - s0] ?? 0;
    let c1 = from[cell - s1] ?? 0;
    let c2 = from[cell - s2] ?? 0;
    let c3 = from[cell - s3] ?? 0;
    to[cell] =
      b0 * c0 + a0 * p0 + (b1 * c1 + a1 * p1) + (b2 * c2 + a2 * p2 + (b3 * c3 + a3 * p3)) + b4 * (from[cell - s4] ?? 0);
    const second = cell + 1;
    p0 = from[second - s0] ?? 0;
    p1 = from[second - s1] ?? 0;
    p2 = from[second - s2] ?? 0;
    p3 = from[second - s3] ?? 0;
    to[second] =
      b0 * p0 +
      a0 * c0 +
      (b1 * p1 + a1 * c1) +
      (b2 * p2 + a2 * c2 + (b3 * p3 + a3 * c3)) +
      b4 * (from[second - s4] ?? 0);
    const third = cell + 2;
    c0 = from[third - s0] ?? 0;
    c1 = from[third - s1] ?? 0;
    c2 = from[third - s2] ?? 0;
    c3 = from[third - s3] ?? 0;
    to[third] =
      b0 * c0 +
      a0 * p0 +
      (b1 * c1 + a1 * p1) +
      (b2 * c2 + a2 * p2 + (b3 * c3 + a3 * p3)) +
      b4 * (from[third - s4] ?? 0);
    const fourth = cell + 3;
    p0 = from[fourth - s0] ?? 0;
    p1 = from[fourth - s1] ?? 0;
    p2 = from[fourth - s2] ?? 0;
    p3 = from[fourth - s3] ?? 0;
    to[fourth] =
      b0 * p0 +
      a0 * c0 +
      (b1 * p1 + a1 * c1) +
      (b2 * p2 + a2 * c2 + (b3 * p3 + a3 * c3)) +
      b4 * (from[fourth - s4] ?? 0);
  }
};

/** One value more, to what is there. */
const addOne = (from: Float64Array, to: Float64Array, start: number, end: number, step: number, mass: number): void => {
  for (let cell = start; cell < end; cell += 1) to[cell] = (to[cell] ?? 0) + mass * (from[cell - step] ?? 0);
};

/**
 * Writes the distribution with a part added to the cells of `to` from `start` to before `end`. Read are the cells of `from`
 * from one step and the part's span before `start` on; those that hold nothing must be 0.
 *
 * With ½ each of nothing and of one step, a 1 becomes ½, ½.
 *
 * @example addPart(new Float64Array(8), new Float64Array(8), 2, 4, scorePart([0, 0.01], [0.5, 0.5])) // undefined
 */
export const addPart = (from: Float64Array, to: Float64Array, start: number, end: number, part: ScorePart): void => {
  const { steps, below, above, shared } = part;
  if (shared === 0) setWhole(from, to, start, end, part);
  else setShared(from, to, start, end, part);
  for (let value = SHARED_TOGETHER; value < steps.length; value += 1) {
    const step = steps[value] ?? 0;
    if (value >= TOGETHER) addOne(from, to, start, end, step, below[value] ?? 0);
    if (value < shared) addOne(from, to, start, end, step + 1, above[value] ?? 0);
  }
};
