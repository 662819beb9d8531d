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
import { commonSpacing, type ScorePart } from "../offer/score-part.ts";
import { type KnownPart, knownPart, onWiderGrid } from "./known-part.ts";
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

/** Where the 90th percentile of a normal distribution lies, in standard deviations, and how dense it is there. */
const NORMAL = { at: 1.2816, density: 0.1755 };
/** After this many looks the bracket is halved, in case the sum is far from normal. */
const HALVED_EVERY = 4;

/**
 * The smallest grid point s with P(A + B ≤ s) ≥ p. Looks first at `start`, then as far on as the probability that is
 * missing takes up at `density` a step.
 */
const quantileOfSum = (upTo: ScoreDistribution, other: Spaced, p: Share, start: number, density: number): Points => {
  const target = p - TOLERANCE;
  let low = upTo.first + other.first - 1;
  let high = low + upTo.probabilities.length + (other.probabilities.length - 1) * other.spacing;
  let aim = start;
  for (let looks = 1; high - low > 1; looks += 1) {
    const step = Math.min(high - 1, Math.max(low + 1, aim));
    const chance = chanceUpTo(upTo, other, step);
    if (chance >= target) high = step;
    else low = step;
    const further = Math.round((target - chance) / density);
    aim = looks % HALVED_EVERY === 0 ? Math.round((low + high) / 2) : step + further;
  }
  return pointsAt(high);
};

/** The parts in two halves of about the same work, and how far apart the second's grid points are. */
interface Halves {
  readonly full: readonly KnownPart[];
  readonly spaced: readonly KnownPart[];
  readonly spacing: number;
}

/** What the parts make the distribution wider by: a single value only moves it. */
const widthOf = (parts: readonly KnownPart[]): number => {
  let width = 0;
  for (const { part } of parts) if (part.steps.length > 1) width += part.span;
  return width;
};

const isOdd = (_: KnownPart, index: number): boolean => index % 2 === 1;

/** The grid points that are used when every part that leaves more than one step between them is taken, the widest first. */
const spacingFor = (parts: readonly KnownPart[]): number => {
  let spacing = 0;
  for (const each of parts.toSorted((a, b) => b.spacing - a.spacing)) {
    if (each.part.steps.length === 1) continue;
    const common = commonSpacing(spacing, each.spacing);
    if (common !== 1) spacing = common;
  }
  return spacing;
};

const halvesOf = (parts: readonly KnownPart[]): Halves => {
  const spacing = spacingFor(parts);
  const full: KnownPart[] = [];
  const spaced: KnownPart[] = [];
  for (const each of parts) {
    const isSpaced = each.part.steps.length > 1 && spacing > 0 && each.spacing % spacing === 0;
    (isSpaced ? spaced : full).push(each);
  }
  if (widthOf(full) < widthOf(spaced)) return { full, spaced, spacing };
  return { full: parts.filter(isOdd), spaced: parts.filter((part, index) => !isOdd(part, index)), spacing: 1 };
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
  const mean = every.reduce((sum, each) => sum + each.mean, 0);
  const deviation = Math.sqrt(every.reduce((sum, { variance }) => sum + Math.max(0, variance), 0));
  const density = NORMAL.density / Math.max(1, deviation);
  const away = NORMAL.at * deviation;
  return readDistribution(
    spaced.map((each) => onWiderGrid(each, spacing)),
    ({ first, probabilities }) => {
      const other = { first: first * spacing, probabilities, spacing };
      return [
        quantileOfSum(upTo, other, FROM, Math.round(mean - away), density),
        quantileOfSum(upTo, other, TO, Math.round(mean + away), density),
      ];
    },
  );
};
