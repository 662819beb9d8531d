/**
 * Logarithm and exponential from additions, multiplications, divisions and tables alone. The language leaves the last
 * digits of `Math.log` and `Math.exp` to each engine; these give the same bits everywhere, so that seeded draws are the
 * same in Node and in any browser. Good to about 1e-15, ample for sampling.
 */
const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
double[0] = 1;
const HIGH = words[1] === 0 ? 0 : 1;
const LOW = 1 - HIGH;

const EXPONENT_BIAS = 1023;
const EXPONENT_OF_ONE = EXPONENT_BIAS << 20;

/** The mantissa's range, 1 to 2, is cut into so many cells. */
const CELLS = 128;
const CELL_SHIFT = 13;

/** ln m = 2 artanh s with s = (m − 1)/(m + 1): for m from 1 to 2 twenty terms reach the last digit. */
const lnBySeries = (m: number): number => {
  const s = (m - 1) / (m + 1);
  let series = 0;
  for (let odd = 39; odd >= 1; odd -= 2) series = series * s * s + 1 / odd;
  return 2 * s * series;
};

const centres = Float64Array.from({ length: CELLS }, (_, cell) => 1 + (cell + 0.5) / CELLS);
const lnOfCentre = centres.map(lnBySeries);
const inverseOfCentre = centres.map((centre) => 1 / centre);

/**
 * Natural logarithm of a positive, normal double; the absolute error is about 1e-15.
 *
 * @example ln(Math.E) // 1
 */
export const ln = (x: number): number => {
  double[0] = x;
  const high = words[HIGH] ?? 0;
  words[HIGH] = (high & 0xfffff) | EXPONENT_OF_ONE;
  const cell = (high >> CELL_SHIFT) & (CELLS - 1);
  const r = (double[0] ?? 1) * (inverseOfCentre[cell] ?? 1) - 1;
  const series = r * (1 - r * (1 / 2 - r * (1 / 3 - r * (1 / 4 - r * (1 / 5 - r * (1 / 6))))));
  return ((high >> 20) - EXPONENT_BIAS) * Math.LN2 + ((lnOfCentre[cell] ?? 0) + series);
};

const SMALLEST_EXPONENT = -708;

/**
 * e to the power of x, for x ≤ 0; 0 where the result would be below the smallest normal double.
 *
 * @example expOfNegative(-1) // Math.exp(-1)
 */
export const expOfNegative = (x: number): number => {
  if (x < SMALLEST_EXPONENT) return 0;
  const twos = Math.round(x / Math.LN2);
  const rest = x - twos * Math.LN2;
  let series = 1;
  for (let term = 14; term >= 1; term -= 1) series = 1 + (series * rest) / term;
  words[HIGH] = (twos + EXPONENT_BIAS) << 20;
  words[LOW] = 0;
  return series * (double[0] ?? 0);
};
