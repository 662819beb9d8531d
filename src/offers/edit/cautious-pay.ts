import type { Pay } from "../pay-schema.ts";

/** How much of a promise counts until the person says how much of it is money: our judgement, not measured. Share 0–1. */
export const UNSAID_SHARE = 0.5;

const isNew = (amount: number | undefined, earlier: number | undefined): boolean =>
  (amount ?? 0) > 0 && !((earlier ?? 0) > 0);

/**
 * A package that has just been given a bonus or shares, with half of each counted until the person says otherwise: a promise
 * taken at its face value would make the offer that promises most look best. What the person said stays as it is.
 *
 * @example cautiousPay({ base: 40000, bonus: { target: 0.1 } }, { base: 40000 })
 * // { base: 40000, bonus: { target: 0.1, likelihood: 0.5 } }
 */
export const cautiousPay = <Said extends Pay | undefined>(next: Said, earlier: Pay | undefined): Said => {
  if (next === undefined) return next;
  const { bonus, equity } = next;
  const isBonusOpen = isNew(bonus?.target, earlier?.bonus?.target) && bonus?.likelihood === undefined;
  const isEquityOpen = isNew(equity?.grant, earlier?.equity?.grant) && equity?.discount === undefined;
  return {
    ...next,
    ...(isBonusOpen && { bonus: { ...bonus, likelihood: UNSAID_SHARE } }),
    ...(isEquityOpen && { equity: { ...equity, discount: 1 - UNSAID_SHARE } }),
  };
};
