/**
 * The distribution of a sum of independent parts by convolution on the grid; engine §2. Not sampled.
 *
 * As each part's value is shared by the grid points around it, the sum of the best of all may lie a step or more beyond
 * 100 points: the price of a mean that is kept.
 *
 * Tails are cut where their mass is below 1e-17, so below 1e-15 in all: they change no figure, and are much of the work.
 */
import { type ScorePart, STEPS_PER_POINT } from "../offer/score-part.ts";
import type { Points, Share } from "../units.ts";
import { addPart, CELLS_A_TURN } from "./adding.ts";

/** Probability of each score: `probabilities[i]` is that of (first + i) / 100 points. */
export interface ScoreDistribution {
  readonly first: number;
  readonly probabilities: Float64Array;
}

/**
 * The score that a grid point stands for.
 *
 * @example pointsAt(250) // 2.5
 */
export const pointsAt = (step: number): Points => step / STEPS_PER_POINT;

const NEGLIGIBLE = 1e-17;
/** No part reaches further than the whole scale and a step. */
const REACH = 100 * STEPS_PER_POINT + 2;

/** Room for a distribution of some length, with zeros to read before it that stay so, and a turn's cells to write after it. */
const createRoom = (length: number): Float64Array => new Float64Array(REACH + length + CELLS_A_TURN);

// Kept between calls: clearing this much memory would cost as much as a convolution. Nothing is read from it that the
// same call has not written.
const keptLength = 2 * REACH;
const keptRooms = [createRoom(keptLength), createRoom(keptLength)] as const;

/** What is certain to be 0. */
const NOTHING: ScoreDistribution = { first: 0, probabilities: Float64Array.of(1) };

/**
 * Reads a figure from the distribution of the sum of `base`, by default 0, and parts that are independent of it; it is
 * there only while `read` runs. `parts` narrowest first is fastest.
 *
 * @example readDistribution([scorePart([0, 1], [0.5, 0.5], 10)], meanOf) // 5
 */
export const readDistribution = <Figure>(
  parts: readonly ScorePart[],
  read: (distribution: ScoreDistribution) => Figure,
  base: ScoreDistribution = NOTHING,
): Figure => {
  const length = parts.reduce((sum, { span }) => sum + span, base.probabilities.length);
  let [from, to]: readonly [Float64Array, Float64Array] =
    length > keptLength ? [createRoom(length), createRoom(length)] : keptRooms;
  let start = REACH;
  let end = REACH + base.probabilities.length;
  from.set(base.probabilities, start);
  for (const part of parts) {
    from.fill(0, REACH, start);
    from.fill(0, end, end + part.span);
    start += part.least;
    end += part.span;
    addPart(from, to, start, end, part);
    [from, to] = [to, from];
    start = firstOf(from, start);
    end = endOf(from, end);
  }
  return read({ first: base.first + start - REACH, probabilities: from.subarray(start, end) });
};

/**
 * The distribution of the sum.
 *
 * @example sumDistribution([scorePart([0, 0.02], [0.5, 0.5])]).probabilities // [0.5, 0, 0.5]
 */
export const sumDistribution = (parts: readonly ScorePart[], base: ScoreDistribution = NOTHING): ScoreDistribution =>
  readDistribution(parts, ({ first, probabilities }) => ({ first, probabilities: probabilities.slice() }), base);

const firstOf = (cells: Float64Array, start: number): number => {
  let cell = start;
  for (let mass = cells[cell] ?? 0; mass < NEGLIGIBLE; mass += cells[cell] ?? 0) cell += 1;
  return cell;
};

const endOf = (cells: Float64Array, end: number): number => {
  let cell = end - 1;
  for (let mass = cells[cell] ?? 0; mass < NEGLIGIBLE; mass += cells[cell] ?? 0) cell -= 1;
  return cell + 1;
};

/**
 * P(S < s) for a score s on the grid.
 *
 * @example massBelow({ first: 100, probabilities: [0.25, 0.75] }, 101) // 0.25
 */
export const massBelow = ({ first, probabilities }: ScoreDistribution, step: number): Share => {
  const end = Math.min(probabilities.length, step - first);
  let below = 0;
  for (let index = 0; index < end; index += 1) below += probabilities[index] ?? 0;
  return below;
};

/**
 * The mean of the grid.
 *
 * @example meanOf({ first: 100, probabilities: [0.5, 0, 0.5] }) // 1.01
 */
export const meanOf = ({ first, probabilities }: ScoreDistribution): Points => {
  let sum = 0;
  for (let index = 0; index < probabilities.length; index += 1) sum += (first + index) * (probabilities[index] ?? 0);
  return pointsAt(sum);
};
