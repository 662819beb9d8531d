/**
 * The likely range of a sum without the sum's whole distribution, for a cohort, of which nothing else is asked; engine §2.
 *
 * P(A + B ≤ s) = Σ_b P(B = b) · P(A ≤ s − b): the parts are added up in two halves, each over half the width, and the
 * few probabilities that a search for a percentile looks at are read from both. The grid is the same, so is the result.
 *
 * Values that all lie on every fifth grid point, as most of a rubric's own weights do, are one half: it is added up on those
 * points alone, and read there. The rest, of which some lie elsewhere, is the other. Offers of a cohort share most of their
 * parts, and those of one employer often a whole half: what is asked of either alone is worked out once. What is certain of
 * an offer is in neither half.
 */
import { FROM, type LikelyRange, TO } from "./likely-range.ts";
import { pointsAt, type ScoreDistribution } from "./score-distribution.ts";
import { type ScorePart, scorePart } from "../offer/score-part.ts";
import { at } from "../at.ts";
import { halvesOf, type KnownHalves, noHalves, readHalf } from "./halves.ts";
import { type KnownPart, knownPart } from "./known-part.ts";
import { guessRange, searchQuantile } from "./quantile-search.ts";
import { type Points, type Share, TOLERANCE } from "../units.ts";

// Kept between calls: a new one for each offer would be most of what a cohort leaves to be collected.
let keptChances = new Float64Array(0);

/** P(S ≤ s) along a distribution with a single value added to it; there until the next call. */
const cumulativeOf = ({ first, probabilities }: ScoreDistribution, certain: ScorePart): ScoreDistribution => {
  const { length } = probabilities;
  if (keptChances.length <= length) keptChances = new Float64Array(2 * length + 1);
  const [here, next] = [at(certain.below, 0), at(certain.above, 0)];
  let reached = 0;
  for (let index = 0; index < length; index += 1) {
    const before = reached;
    reached += probabilities[index] ?? 0;
    keptChances[index] = here * reached + next * before;
  }
  keptChances[length] = reached;
  return { first: first + at(certain.steps, 0), probabilities: keptChances.subarray(0, length + 1) };
};

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
    const place = top - index * spacing;
    one += (probabilities[index] ?? 0) * (chances[place] ?? 0);
    two += (probabilities[index + 1] ?? 0) * (chances[place - spacing] ?? 0);
    three += (probabilities[index + 2] ?? 0) * (chances[place - 2 * spacing] ?? 0);
    four += (probabilities[index + 3] ?? 0) * (chances[place - 3 * spacing] ?? 0);
  }
  for (; index < end; index += 1) one += (probabilities[index] ?? 0) * (chances[top - index * spacing] ?? 0);
  return one + two + (three + four);
};

const NOTHING_CERTAIN = scorePart([0], [1]);

/**
 * The 10th and 90th percentile of the sum; `parts` narrowest first is fastest. `halves` are those of the cohort so far.
 *
 * @example likelyRangeOfSum([scorePart([0, 1], [0.5, 0.5], 10)]) // [0, 10]
 */
export const likelyRangeOfSum = (parts: readonly ScorePart[], halves: KnownHalves = noHalves()): LikelyRange => {
  const certain = parts.find(({ steps }) => steps.length === 1) ?? NOTHING_CERTAIN;
  const open: KnownPart[] = [];
  for (const part of parts) if (part !== certain) open.push(knownPart(part));
  const { full, spaced, spacing } = halvesOf(open);
  const guess = guessRange(open);
  const upTo = readHalf(halves, full, 1, (half) => cumulativeOf(half, certain));
  return readHalf(halves, spaced, spacing, ({ first, probabilities }) => {
    const other = { first: first * spacing, probabilities, spacing };
    const below = upTo.first + other.first - 1;
    const last = below + upTo.probabilities.length + (probabilities.length - 1) * spacing;
    const quantile = (p: Share, start: number): Points =>
      pointsAt(
        searchQuantile(
          (step) => chanceUpTo(upTo, other, step),
          { below, last },
          p - TOLERANCE,
          start + at(certain.steps, 0),
          guess.density,
        ),
      );
    return [quantile(FROM, guess.low), quantile(TO, guess.high)];
  });
};
