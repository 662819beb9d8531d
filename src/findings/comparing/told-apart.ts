import { cannotBeToldApart } from "../../engine/distribution/better.ts";
import type { Comparison } from "../../engine/comparison.ts";
import { lookup } from "../../offers/lookup.ts";

/** Probability that `a` is ahead of `b`; null where the comparison has no pairs. */
const probabilityAhead = ({ better }: Pick<Comparison, "better">, a: string, b: string): number | null =>
  better === null ? null : (lookup(lookup(better, a), b) ?? null);

/** Whether two offers can't be told apart; false where the comparison has no pairs. Engine §3. */
export const areTooClose = (comparison: Pick<Comparison, "better">, a: string, b: string): boolean => {
  const ahead = probabilityAhead(comparison, a, b);
  return ahead !== null && cannotBeToldApart(ahead);
};
