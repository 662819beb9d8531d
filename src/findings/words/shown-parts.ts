/** Two remainders this near are level: of level ones the earlier part is rounded up. */
const LEVEL = 1e-9;

/** What is asked of shown parts. */
interface ShownPartsOptions {
  /** decimals of what is shown: 0, 1 or 2 */
  readonly decimals: number;
  /** what they are to sum to, as it is shown; the rounded sum of the parts if left out */
  readonly total?: number;
  /** at most so much for each part, as that is shown */
  readonly most?: readonly number[];
}

/**
 * Parts of a sum as they are shown: each rounded down or up to `decimals`, so that what is shown sums to the total that is
 * shown (largest remainder, of level ones the earlier). `shownParts([1.4, 1.4, 1.2], { decimals: 0 })` is `[2, 1, 1]`.
 */
export const shownParts = (
  parts: readonly number[],
  { decimals, total, most }: ShownPartsOptions,
): readonly number[] => {
  const scale = 10 ** decimals;
  const sum = parts.reduce((before, part) => before + part, 0);
  const steps = parts.map((part) => Math.floor(part * scale + LEVEL) + 0);
  const highest = (index: number): number => Math.round((most?.[index] ?? Infinity) * scale);
  const missing = Math.round((total ?? sum) * scale) - steps.reduce((before, step) => before + step, 0);
  const order = parts
    .map((part, index) => ({ index, rest: part * scale - (steps[index] ?? 0) }))
    .toSorted((a, b) => (Math.abs(b.rest - a.rest) <= LEVEL ? a.index - b.index : b.rest - a.rest))
    .filter(({ index }) => (steps[index] ?? 0) < highest(index));
  const raised = new Set(order.slice(0, Math.max(0, missing)).map(({ index }) => index));
  return steps.map((step, index) => Math.min(highest(index), step + (raised.has(index) ? 1 : 0)) / scale + 0);
};

/** Whether shares, 0–1, shown each by itself as whole per cent don't sum to 100: then a list of them says "rounded". */
export const percentsAreRounded = (shares: readonly number[]): boolean =>
  shares.reduce((sum, share) => sum + Math.round(100 * share), 0) !== 100;
