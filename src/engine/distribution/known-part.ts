/** What a cohort asks of a score's part again and again, as its offers share most of their parts; engine §2. */
import { at } from "../at.ts";
import { coarser, type ScorePart, spacingOf } from "../offer/score-part.ts";

/** A part with what is asked of it for every offer that has it. */
export interface KnownPart {
  readonly part: ScorePart;
  /** tells it from every other one */
  readonly number: number;
  /** of its values, in steps of the grid */
  readonly mean: number;
  readonly variance: number;
  /** the widest spacing of grid points on which its values lie; 1 where some lie between two */
  readonly spacing: number;
  /** the part on wider grids, by how many steps are one */
  readonly onWider: Map<number, ScorePart>;
}

let partsKnown = 0;

const knownOf = (part: ScorePart): KnownPart => {
  const { steps, below, above, shared } = part;
  let mean = 0;
  let square = 0;
  for (let index = 0; index < steps.length; index += 1) {
    const [step, here, next] = [at(steps, index), at(below, index), at(above, index)];
    mean += here * step + next * (step + 1);
    square += here * step * step + next * (step + 1) * (step + 1);
  }
  partsKnown += 1;
  return {
    part,
    number: partsKnown,
    mean,
    variance: square - mean * mean,
    spacing: shared > 0 ? 1 : spacingOf(part),
    onWider: new Map<number, ScorePart>(),
  };
};

const knownParts = new WeakMap<ScorePart, KnownPart>();

/**
 * What is known of a part, worked out once for all who have it.
 *
 * @example knownPart(scorePart([0, 1], [0.5, 0.5], 10)).mean // 500
 */
export const knownPart = (part: ScorePart): KnownPart => {
  const before = knownParts.get(part);
  if (before !== undefined) return before;
  const found = knownOf(part);
  knownParts.set(part, found);
  return found;
};

/**
 * The part on a grid of so many steps to one, on which all its values have to lie.
 *
 * @example onWiderGrid(knownPart(scorePart([0, 1], [0.5, 0.5], 10)), 500).span // 2
 */
export const onWiderGrid = ({ part, onWider }: KnownPart, spacing: number): ScorePart => {
  const before = onWider.get(spacing);
  if (before !== undefined) return before;
  const found = coarser(part, spacing);
  onWider.set(spacing, found);
  return found;
};
