import { commonSpacing } from "../offer/score-part.ts";
import type { KnownPart } from "./known-part.ts";

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
  let spacing = 0;
  for (const each of parts.toSorted((a, b) => b.spacing - a.spacing)) {
    if (!isWide(each)) continue;
    const common = commonSpacing(spacing, each.spacing);
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
