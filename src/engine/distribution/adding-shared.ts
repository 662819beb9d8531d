/** The loops of the convolution for values that lie between grid points; engine §2. */
import type { ScorePart } from "../offer/score-part.ts";

/** Cells that one turn takes: there is room for as many past the end. */
export const CELLS_A_TURN = 4;

/**
 * Four values that may lie between grid points and one on a point: a cell that was read as `below` is `above` for the next.
 *
 * @example setShared(new Float64Array(8), new Float64Array(8), 2, 4, scorePart([0, 0.005], [0.5, 0.5])) // undefined
 */
export const setShared = (from: Float64Array, to: Float64Array, start: number, end: number, part: ScorePart): void => {
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

/**
 * The same where at most two lie between grid points, as in most questions: so few figures that all stay in the processor.
 *
 * @example setTwoShared(new Float64Array(8), new Float64Array(8), 2, 4, scorePart([0, 0.005], [0.5, 0.5])) // undefined
 */
export const setTwoShared = (
  from: Float64Array,
  to: Float64Array,
  start: number,
  end: number,
  part: ScorePart,
): void => {
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
  let p0 = 0;
  let p1 = 0;
  for (let cell = start; cell < end; cell += CELLS_A_TURN) {
    let c0 = from[cell - s0] ?? 0;
    let c1 = from[cell - s1] ?? 0;
    to[cell] =
      b0 * c0 +
      a0 * p0 +
      (b1 * c1 + a1 * p1) +
      (b2 * (from[cell - s2] ?? 0) + b3 * (from[cell - s3] ?? 0)) +
      b4 * (from[cell - s4] ?? 0);
    const second = cell + 1;
    p0 = from[second - s0] ?? 0;
    p1 = from[second - s1] ?? 0;
    to[second] =
      b0 * p0 +
      a0 * c0 +
      (b1 * p1 + a1 * c1) +
      (b2 * (from[second - s2] ?? 0) + b3 * (from[second - s3] ?? 0)) +
      b4 * (from[second - s4] ?? 0);
    const third = cell + 2;
    c0 = from[third - s0] ?? 0;
    c1 = from[third - s1] ?? 0;
    to[third] =
      b0 * c0 +
      a0 * p0 +
      (b1 * c1 + a1 * p1) +
      (b2 * (from[third - s2] ?? 0) + b3 * (from[third - s3] ?? 0)) +
      b4 * (from[third - s4] ?? 0);
    const fourth = cell + 3;
    p0 = from[fourth - s0] ?? 0;
    p1 = from[fourth - s1] ?? 0;
    to[fourth] =
      b0 * p0 +
      a0 * c0 +
      (b1 * p1 + a1 * c1) +
      (b2 * (from[fourth - s2] ?? 0) + b3 * (from[fourth - s3] ?? 0)) +
      b4 * (from[fourth - s4] ?? 0);
  }
};
