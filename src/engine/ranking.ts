import { at } from "./at.ts";
import { type Points, TOLERANCE } from "./units.ts";

/**
 * For each score, 1 + the number of scores strictly above it, so that ties share a place: 1, 1, 3; engine §3.
 *
 * @example ranks([70, 80, 80]) // [3, 1, 1]
 */
export const ranks = (scores: readonly Points[]): readonly number[] => {
  const descending = scores.toSorted((a, b) => b - a);
  return scores.map((score) => {
    let low = 0;
    let high = descending.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(descending, middle) > score + TOLERANCE) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  });
};

/**
 * The index of the leader, the first of those of rank 1; null if there are no scores.
 *
 * @example leaderIndex([70, 80, 80]) // 1
 */
export const leaderIndex = (scores: readonly Points[]): number | null => {
  const index = ranks(scores).indexOf(1);
  return index < 0 ? null : index;
};
