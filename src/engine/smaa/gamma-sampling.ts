import { expOfNegative, ln } from "./portable-math.ts";
import { createSfc32, fillWords, type Sfc32, uniformOf } from "./sfc32.ts";

/** Uniforms and normals one at a time, drawn from a stream of its own. */
interface RandomSource {
  readonly stream: Sfc32;
  readonly words: Int32Array;
  next: number;
  /** the second of two normals that were drawn together; NaN when it has been used */
  spareNormal: number;
}

/**
 * A source of its own for every triple of whole numbers; the same triple gives the same numbers in every run.
 *
 * @example randomSource(1, 2, 3).words.length // 256
 */
export const randomSource = (seed: number, first: number, second: number): RandomSource => {
  const words = new Int32Array(256);
  return { stream: createSfc32(seed, first, second), words, next: words.length, spareNormal: Number.NaN };
};

/**
 * The next uniform on (0, 1).
 *
 * @example nextUniform(randomSource(1, 2, 3)) // 0.021548772
 */
export const nextUniform = (source: RandomSource): number => {
  if (source.next === source.words.length) {
    fillWords(source.stream, source.words, source.words.length);
    source.next = 0;
  }
  const word = source.words[source.next] ?? 0;
  source.next += 1;
  return uniformOf(word);
};

/** One standard normal, by Marsaglia's polar method. */
const nextNormal = (source: RandomSource): number => {
  const spare = source.spareNormal;
  if (spare === spare) {
    source.spareNormal = Number.NaN;
    return spare;
  }
  for (;;) {
    const x = 2 * nextUniform(source) - 1;
    const y = 2 * nextUniform(source) - 1;
    const square = x * x + y * y;
    if (square < 1 && square > 0) {
      const stretch = Math.sqrt(Math.max(0, -2 * ln(square)) / square);
      source.spareNormal = y * stretch;
      return x * stretch;
    }
  }
};

/**
 * Fills `length` places from `offset` with gamma variates of one shape > 0 and scale 1: Marsaglia & Tsang 2000, ACM
 * TOMS 26(3). A shape below 1 is that of shape + 1, times U^(1/shape).
 *
 * @example (fillGammas(randomSource(1, 2, 3), 2, cells, 0, 1), cells[0] > 0) // true
 */
export const fillGammas = (
  source: RandomSource,
  shape: number,
  into: Float64Array,
  offset: number,
  length: number,
): void => {
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let index = offset; index < offset + length;) {
    const x = nextNormal(source);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = nextUniform(source);
    const square = x * x;
    // The first test is a cheap one that nearly always settles the second.
    if (u < 1 - 0.0331 * square * square || ln(u) < square / 2 + d * (1 - v + ln(v))) {
      into[index] = d * v * (shape < 1 ? expOfNegative(ln(nextUniform(source)) / shape) : 1);
      index += 1;
    }
  }
};

/**
 * Fills `length` places from `offset` with exponential variates of mean 1.
 *
 * @example (fillExponentials(randomSource(1, 2, 3), cells, 0, 1), cells[0]) // 3.837436453
 */
export const fillExponentials = (source: RandomSource, into: Float64Array, offset: number, length: number): void => {
  for (let index = offset; index < offset + length; index += 1) into[index] = -ln(nextUniform(source));
};
