/**
 * A distribution from which one value is drawn with one random word, whatever its length: Walker's alias method in Vose's
 * form (1991, IEEE TSE 17(9)). The number of entries is a power of two (some have probability 0), so that a word's first
 * bits name the entry and the others choose between its two values, without a branch that a processor could mispredict.
 */
export interface AliasTable {
  /** the number of entries is 2^bits */
  readonly bits: number;
  /** for each entry, the probability of its own value in units of 2⁻³¹ */
  readonly thresholds: Int32Array;
  /** for each entry, its own value and the other one, side by side */
  readonly values: Float64Array;
}

const WORD_BITS = 32;
const ALWAYS = 0x7fff_ffff;

/**
 * The table of a distribution; `probabilities` sum to 1.
 *
 * @example createAliasTable(Float64Array.of(0, 1), Float64Array.of(0.5, 0.5)).bits // 1
 */
export const createAliasTable = (values: Float64Array, probabilities: Float64Array): AliasTable => {
  const bits = Math.max(1, WORD_BITS - Math.clz32(values.length - 1));
  const count = 1 << bits;
  const heights = new Float64Array(count);
  // Until something is poured onto it, an entry stands for itself alone.
  const table = { bits, thresholds: new Int32Array(count).fill(ALWAYS), values: new Float64Array(2 * count) };
  const small = new Int32Array(count);
  const large = new Int32Array(count);
  let smalls = 0;
  let larges = 0;
  for (let entry = 0; entry < count; entry += 1) {
    const height = (probabilities[entry] ?? 0) * count;
    heights[entry] = height;
    if (height < 1) small[smalls++] = entry;
    else large[larges++] = entry;
    table.values.fill(values[entry] ?? 0, 2 * entry, 2 * entry + 2);
  }
  while (smalls > 0 && larges > 0) {
    const low = small[--smalls] ?? 0;
    const high = large[larges - 1] ?? 0;
    const height = heights[low] ?? 0;
    table.thresholds[low] = height * ALWAYS;
    table.values[2 * low + 1] = values[high] ?? 0;
    const left = (heights[high] ?? 0) - (1 - height);
    heights[high] = left;
    if (left < 1) {
      larges -= 1;
      small[smalls++] = high;
    }
  }
  return table;
};

/**
 * Draws one value for each of `length` random words and adds it, times its weight, to the scores; `weights` and `scores`
 * are read from their offsets on.
 *
 * @example (addDraws(createAliasTable([7], [1]), words, [0.5], 0, cells, 0, 1), cells[0]) // 3.5
 */
export const addDraws = (
  { bits, thresholds, values }: AliasTable,
  words: Int32Array,
  weights: Float64Array,
  weightOffset: number,
  scores: Float64Array,
  scoreOffset: number,
  length: number,
): void => {
  const shift = WORD_BITS - bits;
  for (let draw = 0; draw < length; draw += 1) {
    const word = words[draw] ?? 0;
    const entry = word >>> shift;
    const rest = (word << bits) >>> 1;
    // −1 when the rest is below the threshold, else 0
    const below = (rest - (thresholds[entry] ?? 0)) >> 31;
    const at = scoreOffset + draw;
    scores[at] = (scores[at] ?? 0) + (weights[weightOffset + draw] ?? 0) * (values[2 * entry + 1 + below] ?? 0);
  }
};
