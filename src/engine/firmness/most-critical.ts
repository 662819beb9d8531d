import { at } from "../at.ts";
import type { MostCritical } from "../comparison.ts";
import type { Model } from "../model.ts";
import { type Share, TOLERANCE } from "../units.ts";
import { leadLines, type Limit, lowerLimit, upperLimit } from "./weight-line.ts";

interface Move {
  readonly criterion: number;
  readonly limit: Limit;
  readonly distance: Share;
  /** index of the offer that is ahead just beyond */
  readonly newLeader: number;
}

/** Who is ahead just beyond the limit: all overtakers are level there, so who gains fastest; of equals the first. */
const aheadBeyond = ({ overtakers }: Limit, direction: 1 | -1): number => {
  let ahead = { rival: 0, pace: -Infinity };
  for (const { rival, atNone, atAll } of overtakers) {
    const pace = direction * (atNone - atAll);
    if (pace > ahead.pace + TOLERANCE) ahead = { rival, pace };
  }
  return ahead.rival;
};

const moveTo = (criterion: number, weight: Share, limit: Limit, direction: 1 | -1): readonly Move[] =>
  limit.overtakers.length === 0
    ? []
    : [
        {
          criterion,
          limit,
          distance: Math.abs(limit.weight - weight),
          newLeader: aheadBeyond(limit, direction),
        },
      ];

/**
 * The criterion whose weight has to move least, up or down, before the first changes, where it changes, and who is ahead
 * just beyond; weights 0–1; engine §5. Of equal moves the first in the rubric's order, then the one upwards. Null if no
 * single weight can change the first.
 *
 * @example mostCritical(model).newLeader // "harbor"
 */
export const mostCritical = (model: Model): MostCritical | null => {
  const moves = (leadLines(model) ?? []).flatMap((lines, criterion) => {
    const weight = at(model.weights, criterion);
    const upwards = moveTo(criterion, weight, upperLimit(lines, weight), 1);
    return upwards.concat(moveTo(criterion, weight, lowerLimit(lines, weight), -1));
  });
  const least = Math.min(...moves.map(({ distance }) => distance));
  const move = moves.find(({ distance }) => distance <= least + TOLERANCE);
  if (move === undefined) return null;
  return {
    criterion: at(model.criteria, move.criterion).id,
    weight: at(model.weights, move.criterion),
    changesAt: move.limit.weight,
    newLeader: at(model.offers, move.newLeader).offer.id,
  };
};
