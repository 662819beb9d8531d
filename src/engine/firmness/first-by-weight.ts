import { at } from "../at.ts";
import type { Model } from "../model.ts";
import { type Share, TOLERANCE } from "../units.ts";
import { leadLines, type LeadLine } from "./weight-line.ts";

/** One criterion's weight, by which alone an offer would be first. */
export interface FirstByWeight {
  readonly criterion: string;
  /** as it is now, 0–1 */
  readonly weight: Share;
  /** the stretch of it, 0–1, on which the offer is first, the other weights in proportion */
  readonly from: Share;
  readonly to: Share;
}

type Stretch = readonly [Share, Share];

/** Where on 0–1 a straight line from `atNone` to `atAll` isn't above 0; null where it is everywhere. */
const notAbove = (atNone: number, atAll: number): Stretch | null => {
  if (atNone <= 0 && atAll <= 0) return [0, 1];
  if (atNone > 0 && atAll > 0) return null;
  const crossing = atNone / (atNone - atAll);
  return atNone > 0 ? [crossing, 1] : [0, crossing];
};

/** Where the offer is level with or ahead of the leader and of every other rival; null where it never is. */
const stretchFor = (lines: readonly LeadLine[], offer: number): Stretch | null => {
  const own = lines.find(({ rival }) => rival === offer);
  if (own === undefined) return null;
  const against = lines.map(({ rival, atNone, atAll }): Stretch | null =>
    rival === offer ? notAbove(own.atNone, own.atAll) : notAbove(own.atNone - atNone, own.atAll - atAll),
  );
  let [from, to]: Stretch = [0, 1];
  for (const stretch of against) {
    if (stretch === null) return null;
    [from, to] = [Math.max(from, stretch[0]), Math.min(to, stretch[1])];
  }
  return to - from > TOLERANCE ? [from, to] : null;
};

/**
 * The weight that has to move least, by itself, for an offer that isn't first to be so: its criterion, where it is, and
 * the stretch on which the offer is first. Of equal moves the first in the rubric's order. Null for the leader, for one that
 * no single weight makes first, and for one that isn't there. The counterpart of `mostCritical`; engine §5.
 *
 * @example firstByWeight(model, "harbor") // { criterion: "ownership", weight: 0.5, from: 5 / 9, to: 1 }
 */
export const firstByWeight = (model: Model, offerId: string): FirstByWeight | null => {
  const offer = model.offers.findIndex(({ offer: { id } }) => id === offerId);
  const moves = (leadLines(model) ?? []).flatMap((lines, criterion) => {
    const stretch = stretchFor(lines, offer);
    if (stretch === null) return [];
    const [from, to] = stretch;
    const weight = at(model.weights, criterion);
    return [
      { criterion: at(model.criteria, criterion).id, weight, from, to, move: Math.max(from - weight, weight - to) },
    ];
  });
  const least = Math.min(...moves.map(({ move }) => move));
  const nearest = moves.find(({ move }) => move <= least + TOLERANCE);
  if (nearest === undefined) return null;
  const { move: _move, ...found } = nearest;
  return found;
};
