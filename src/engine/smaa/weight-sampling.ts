import { at } from "../at.ts";
import type { Sureness } from "../../offers/schema.ts";
import { fillExponentials, fillGammas, nextUniform, randomSource } from "./gamma-sampling.ts";

/** Concentration of `roughly`: the weights are drawn from Dirichlet(κ·w); engine §3. */
export const CONCENTRATION = 50;

const WEIGHT_STREAM = 1;
const SHUFFLE_STREAM = 2;

/**
 * Draws the next `length` weight vectors: criterion c's weights go to `into[c · stride]` and on, so that one criterion's
 * draws lie side by side. Rows of criteria that weigh 0 are left as they are, so `into` starts at 0.
 */
export type WeightSampler = (into: Float64Array, stride: number, length: number) => void;

/** Divides each draw's weights by their sum. */
const normalise = (into: Float64Array, rows: readonly number[], stride: number, length: number): void => {
  for (let draw = 0; draw < length; draw += 1) {
    let sum = 0;
    for (const row of rows) sum += into[row * stride + draw] ?? 0;
    for (const row of rows) {
      const place = row * stride + draw;
      into[place] = (into[place] ?? 0) / sum;
    }
  }
};

const sureSampler =
  (weights: readonly number[]): WeightSampler =>
  (into, stride, length) => {
    for (const [row, weight] of weights.entries()) into.fill(weight, row * stride, row * stride + length);
  };

/**
 * Each weight has a stream of its own, so that moving one slider redraws that weight alone. A gamma variate of shape 1 is
 * an exponential one.
 */
const dirichletSampler = (seed: number, rows: readonly number[], shapes: readonly number[]): WeightSampler => {
  const parts = rows.map((row, index) => ({
    row,
    shape: at(shapes, index),
    source: randomSource(seed, WEIGHT_STREAM, row),
  }));
  return (into, stride, length) => {
    for (const { row, shape, source } of parts) {
      if (shape === 1) fillExponentials(source, into, row * stride, length);
      else fillGammas(source, shape, into, row * stride, length);
    }
    normalise(into, rows, stride, length);
  };
};

/** Runs of equal weights in a descending order, as [from, to) over its places. */
const tiedRuns = (descending: readonly number[]): readonly (readonly [number, number])[] => {
  const starts = descending.flatMap((weight, place) =>
    place === 0 || weight !== descending[place - 1] ? [place] : [],
  );
  return starts.map((start, index) => [start, starts[index + 1] ?? descending.length]);
};

/**
 * Uniform over the simplex with w₁ ≥ w₂ ≥ …: the simplex's corners are mapped on the centroids (1/k, …, 1/k, 0, …) of
 * the first k, hence w_i = Σ_{k ≥ i} x_k / k with x uniform. Within a run of equal weights each draw is shuffled.
 */
const orderSampler = (seed: number, weights: readonly number[], rows: readonly number[]): WeightSampler => {
  const ranked = rows.toSorted((a, b) => at(weights, b) - at(weights, a));
  const runs = tiedRuns(ranked.map((row) => at(weights, row))).filter(([from, to]) => to - from > 1);
  const uniform = dirichletSampler(
    seed,
    ranked,
    ranked.map(() => 1),
  );
  const shuffle = randomSource(seed, SHUFFLE_STREAM, 0);
  return (into, stride, length) => {
    uniform(into, stride, length);
    const placeOf = (place: number, draw: number): number => (ranked[place] ?? 0) * stride + draw;
    for (let draw = 0; draw < length; draw += 1) {
      let tail = 0;
      for (let place = ranked.length - 1; place >= 0; place -= 1) {
        tail += (into[placeOf(place, draw)] ?? 0) / (place + 1);
        into[placeOf(place, draw)] = tail;
      }
      for (const [from, to] of runs) {
        for (let last = to - 1; last > from; last -= 1) {
          const chosen = from + Math.floor(nextUniform(shuffle) * (last - from + 1));
          const kept = into[placeOf(last, draw)] ?? 0;
          into[placeOf(last, draw)] = into[placeOf(chosen, draw)] ?? 0;
          into[placeOf(chosen, draw)] = kept;
        }
      }
    }
  };
};

/**
 * Weight vectors (shares, each summing to 1) around the weights given, in the same order in every run; engine §3.
 * `sure`: always these. `roughly`: Dirichlet(50·w). `order`: uniform over the vectors in the same order, equal weights
 * not ordered against each other. A weight of 0 stays 0.
 *
 * @example (weightSampler([0.75, 0.25], "sure", 1)(cells, 1, 1), [...cells.slice(0, 2)]) // [0.75, 0.25]
 */
export const weightSampler = (weights: readonly number[], sureness: Sureness, seed: number): WeightSampler => {
  const positive = weights.flatMap((weight, row) => (weight > 0 ? [row] : []));
  if (sureness === "sure") return sureSampler(weights);
  if (sureness === "order") return orderSampler(seed, weights, positive);
  const shapes = positive.map((row) => CONCENTRATION * at(weights, row));
  return dirichletSampler(seed, positive, shapes);
};
