/** State of one stream: three words that are mixed and a counter. */
export type Sfc32 = Int32Array<ArrayBuffer>;

const WARM_UP = 16;
const TO_UNIT = 1 / 0x1_0000_0000;

/**
 * Fills the first `length` places of an array with the stream's next 32-bit words.
 * sfc32 by Chris Doty-Humphrey (PractRand): 32-bit additions, shifts and exclusive-or only, so it is the same everywhere.
 *
 * @example (fillWords(createSfc32(1, 2, 3), words, 2), [...words.slice(0, 2)]) // [92551270, 1122162139]
 */
export const fillWords = (stream: Sfc32, into: Int32Array, length: number): void => {
  let a = stream[0] ?? 0;
  let b = stream[1] ?? 0;
  let c = stream[2] ?? 0;
  let counter = stream[3] ?? 0;
  for (let index = 0; index < length; index += 1) {
    const word = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    into[index] = word;
  }
  stream[0] = a;
  stream[1] = b;
  stream[2] = c;
  stream[3] = counter;
};

/**
 * A stream of its own for every triple of whole numbers; the same triple gives the same words in every run.
 *
 * @example createSfc32(1, 2, 3).length // 4
 */
export const createSfc32 = (seed: number, first: number, second: number): Sfc32 => {
  const stream = new Int32Array([seed, first, second, 1]);
  fillWords(stream, new Int32Array(WARM_UP), WARM_UP);
  return stream;
};

/**
 * A word as a number on (0, 1), in steps of 2⁻³²; never 0 and never 1.
 *
 * @example uniformOf(0) // 2 ** -33
 */
export const uniformOf = (word: number): number => ((word >>> 0) + 0.5) * TO_UNIT;
