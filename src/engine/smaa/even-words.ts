/**
 * Random words that fill 0–1 evenly: of 10,007 in a row, one lies in each of as many equal parts, as in Latin hypercube
 * sampling (McKay, Beckman & Conover 1979). Shares of draws then stray about two thirds as far from the exact ones as
 * with independent words.
 *
 * A stream visits the parts in the order of an inversive generator (Eichenauer-Herrmann 1993): the inverses of k + c modulo
 * a prime. Streams of different c go together no more than chance has it, which no linear order would give. Whole numbers
 * only, so it is the same everywhere.
 */
import { createSfc32, fillWords } from "./sfc32.ts";

/** The prime next above the draws that SMAA takes. */
export const PARTS = 10_007;
const WIDTH = Math.floor(0x1_0000_0000 / PARTS);

/** Each part's first word, in the order of the inverses of 0, 1, 2, … modulo the prime; 0 stands for its own. */
const firstWords = (): Int32Array => {
  const inverses = new Int32Array(PARTS);
  inverses[1] = 1;
  // p = ⌊p/k⌋·k + p mod k, hence 1/k = −⌊p/k⌋ / (p mod k).
  for (let k = 2; k < PARTS; k += 1) {
    inverses[k] = PARTS - ((Math.floor(PARTS / k) * (inverses[PARTS % k] ?? 0)) % PARTS);
  }
  return inverses.map((inverse) => Math.imul(inverse, WIDTH));
};

/** Made with the first draws: the page itself draws none. */
let order: Int32Array | undefined;

export interface EvenStream {
  readonly seed: number;
  readonly index: number;
  /** rounds of 10,007 words before this one */
  round: number;
  /** words taken in this round */
  taken: number;
  /** where in the order the next word stands */
  place: number;
  /** how far round the circle every word of this round is moved */
  shift: number;
}

const startRound = (stream: EvenStream, round: number): void => {
  const words = new Int32Array(1);
  fillWords(createSfc32(stream.seed, PARTS + stream.index, round), words, 1);
  stream.round = round;
  stream.taken = 0;
  // Streams start apart in every round, and each time by another distance, or they would repeat what they drew together.
  stream.place = ((stream.index + 1) * (round + 1)) % PARTS;
  stream.shift = words[0] ?? 0;
};

/**
 * A stream of its own for every seed and index; the same two give the same words in every run. Indices below 10,006 start apart.
 *
 * @example createEvenStream(1, 4).place // 5
 */
export const createEvenStream = (seed: number, index: number): EvenStream => {
  const stream: EvenStream = { seed, index, round: 0, taken: 0, place: 0, shift: 0 };
  startRound(stream, 0);
  return stream;
};

/**
 * Fills the first `length` places of an array with the stream's next 32-bit words.
 *
 * @example (fillEvenWords(createEvenStream(1, 4), words, 2), words[1] === words[0]) // false
 */
export const fillEvenWords = (stream: EvenStream, into: Int32Array, length: number): void => {
  const first = (order ??= firstWords());
  for (let filled = 0; filled < length;) {
    if (stream.taken === PARTS) startRound(stream, stream.round + 1);
    const { place, shift } = stream;
    const count = Math.min(length - filled, PARTS - stream.taken, PARTS - place);
    for (let index = 0; index < count; index += 1) {
      into[filled + index] = ((first[place + index] ?? 0) + shift) | 0;
    }
    stream.place = (place + count) % PARTS;
    stream.taken += count;
    filled += count;
  }
};
