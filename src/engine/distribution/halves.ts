import { commonSpacing, type ScorePart } from "../offer/score-part.ts";
import { type KnownPart, onWiderGrid } from "./known-part.ts";
import { readDistribution, type ScoreDistribution, sumDistribution } from "./score-distribution.ts";

/** The parts in two halves of about the same work, and how far apart the second's grid points are. */
export interface Halves {
  readonly full: readonly KnownPart[];
  readonly spaced: readonly KnownPart[];
  readonly spacing: number;
}

/** A single value only moves a distribution. */
const isWide = ({ part }: KnownPart): boolean => part.steps.length > 1;

const widthOf = (parts: readonly KnownPart[]): number => {
  let width = 0;
  for (const each of parts) if (isWide(each)) width += each.part.span;
  return width;
};

const isOdd = (_: KnownPart, index: number): boolean => index % 2 === 1;

/** How far apart the grid points are when every part is taken that leaves more than one step between them, the widest first. */
const spacingFor = (parts: readonly KnownPart[]): number => {
  const spacings = new Set<number>();
  for (const each of parts) if (isWide(each)) spacings.add(each.spacing);
  let spacing = 0;
  for (const each of [...spacings].toSorted((a, b) => b - a)) {
    const common = commonSpacing(spacing, each);
    if (common !== 1) spacing = common;
  }
  return spacing;
};

/**
 * Those whose values lie on spaced grid points apart from the rest, where these are the wider ones; else every other part.
 *
 * @example halvesOf([1, 2].map((scale) => knownPart(scorePart([0, 1], [0.5, 0.5], scale)))).spacing // 100
 */
export const halvesOf = (parts: readonly KnownPart[]): Halves => {
  const spacing = spacingFor(parts);
  const full: KnownPart[] = [];
  const spaced: KnownPart[] = [];
  for (const each of parts) (isWide(each) && each.spacing % spacing === 0 ? spaced : full).push(each);
  if (widthOf(full) < widthOf(spaced)) return { full, spaced, spacing };
  return { full: parts.filter(isOdd), spaced: parts.filter((part, index) => !isOdd(part, index)), spacing: 1 };
};

/** What halves come to, by the parts that they are made of. */
export interface KnownHalves {
  /** those that were met once */
  readonly met: Set<string>;
  readonly kept: Map<string, ScoreDistribution>;
}

/** So many are kept at most: some ten megabytes. */
const MOST_KEPT = 400;

/**
 * What a cohort begins with.
 *
 * @example noHalves().kept.size // 0
 */
export const noHalves = (): KnownHalves => ({ met: new Set(), kept: new Map() });

const onGrid = (parts: readonly KnownPart[], spacing: number): readonly ScorePart[] =>
  parts.map((each) => (spacing === 1 ? each.part : onWiderGrid(each, spacing)));

/** The sum of parts that are met for the second time at least: most that no other offer has are not kept. */
const keptSum = (
  { met, kept }: KnownHalves,
  key: string,
  parts: readonly KnownPart[],
  spacing: number,
): ScoreDistribution | null => {
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (!met.has(key)) {
    met.add(key);
    return null;
  }
  if (kept.size >= MOST_KEPT) return null;
  const sum = sumDistribution(onGrid(parts, spacing));
  kept.set(key, sum);
  return sum;
};

/**
 * Reads a figure from the distribution of a half, on every so many grid points; it is there only while `read` runs. What is met
 * for the second time is kept: the half, or all of it but its widest part, as pay often is and each offer has its own.
 *
 * @example readHalf(noHalves(), [knownPart(scorePart([0, 1], [0.5, 0.5], 10))], 500, meanOf) // 0.01
 */
export const readHalf = <Figure>(
  halves: KnownHalves,
  parts: readonly KnownPart[],
  spacing: number,
  read: (half: ScoreDistribution) => Figure,
): Figure => {
  const [narrower, widest] = [parts.slice(0, -1), parts.slice(-1)];
  let key = String(spacing);
  for (const { number } of narrower) key += ` ${number}`;
  const whole = keptSum(halves, `${key} ${widest[0]?.number}`, parts, spacing);
  if (whole !== null) return read(whole);
  const base = keptSum(halves, key, narrower, spacing);
  return base === null
    ? readDistribution(onGrid(parts, spacing), read)
    : readDistribution(onGrid(widest, spacing), read, base);
};
