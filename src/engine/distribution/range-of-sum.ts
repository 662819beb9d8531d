/**
 * The likely range of a sum without the sum's whole distribution, for a cohort, of which nothing else is asked; engine §2.
 *
 * P(A + B ≤ s) = Σ_b P(B = b) · P(A ≤ s − b): the parts are added up in two halves, each over half the width, and the
 * few probabilities that a search for a percentile looks at are read from both. The grid is the same, so is the result.
 *
 * Values that all lie on every fifth grid point, as most of a rubric's own weights do, are one half: it is added up on those
 * points alone, and read there. The rest, of which some lie elsewhere, is the other. Offers of a cohort share most of their
 * parts: what is asked of a part alone is worked out once.
 */
import { FROM, type LikelyRange, TO } from "./likely-range.ts";
import { pointsAt, readDistribution, type ScoreDistribution } from "./score-distribution.ts";
import type { ScorePart } from "../offer/score-part.ts";
import { halvesOf } from "./halves.ts";
import { knownPart, onWiderGrid } from "./known-part.ts";
import { guessRange, searchQuantile } from "./quantile-search.ts";
import { type Points, type Share, TOLERANCE } from "../units.ts";

// Kept between calls: a new one for each offer would be most of what a cohort leaves to be collected.
let keptChances = new Float64Array(0);

/** P(S ≤ s) along the distribution of a sum; there until the next call. */
const cumulativeOf = (parts: readonly ScorePart[]): ScoreDistribution =>
  readDistribution(parts, ({ first, probabilities }) => {
    if (keptChances.length < probabilities.length) keptChances = new Float64Array(2 * probabilities.length);
    let reached = 0;
    for (let index = 0; index < probabilities.length; index += 1) {
      reached += probabilities[index] ?? 0;
      keptChances[index] = reached;
    }
    return { first, probabilities: keptChances.subarray(0, probabilities.length) };
  });

/** A distribution on every so many grid points: index 0 is at `first`, the next one `spacing` steps on. */
interface Spaced extends ScoreDistribution {
  readonly spacing: number;
}

/** P(A + B ≤ s), `upTo` being A's cumulative distribution. */
const chanceUpTo = (upTo: ScoreDistribution, { first, probabilities, spacing }: Spaced, step: number): Share => {
  const chances = upTo.probabilities;
  const last = chances.length - 1;
  const top = step - upTo.first - first;
  const sure = Math.min(probabilities.length, Math.max(0, Math.ceil((top - last) / spacing)));
  const end = Math.min(probabilities.length, Math.floor(top / spacing) + 1);
  let below = 0;
  for (let index = 0; index < sure; index += 1) below += probabilities[index] ?? 0;
  // Four sums side by side, as each addition waits for the one before; out of one list they would be kept in the memory.
  let one = below * (chances[last] ?? 0);
  let two = 0;
  let three = 0;
  let four = 0;
  let index = sure;
  for (; index + 3 < end; index += 4) {
    const at = top - index * spacing;
    one += (probabilities[index] ?? 0) * (chances[at] ?? 0);
    two += (probabilities[index + 1] ?? 0) * (chances[at - spacing] ?? 0);
    three += (probabilities[index + 2] ?? 0) * (chances[at - 2 * spacing] ?? 0);
    four += (probabilities[index + 3] ?? 0) * (chances[at - 3 * spacing] ?? 0);
  }
  for (; index < end; index += 1) one += (probabilities[index] ?? 0) * (chances[top - index * spacing] ?? 0);
  return one + two + (three + four);
};

/**
 * The 10th and 90th percentile of the sum; `parts` narrowest first is fastest.
 *
 * @example likelyRangeOfSum([scorePart([0, 1], [0.5, 0.5], 10)]) // [0, 10]
 */
export const likelyRangeOfSum = (parts: readonly ScorePart[]): LikelyRange => {
  const every = parts.map(knownPart);
  const { full, spaced, spacing } = halvesOf(every);
  const upTo = cumulativeOf(full.map(({ part }) => part));
  const guess = guessRange(every);
  return readDistribution(
    spaced.map((each) => onWiderGrid(each, spacing)),
    ({ first, probabilities }) => {
      const other = { first: first * spacing, probabilities, spacing };
      const below = upTo.first + other.first - 1;
      const last = below + upTo.probabilities.length + (probabilities.length - 1) * spacing;
      const quantile = (p: Share, start: number): Points =>
        pointsAt(
          searchQuantile((step) => chanceUpTo(upTo, other, step), { below, last }, p - TOLERANCE, start, guess.density),
        );
      return [quantile(FROM, guess.low), quantile(TO, guess.high)];
    },
  );
};
