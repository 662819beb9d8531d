import { jsonText } from "../offers/json-text.ts";
import type { Comparison } from "../engine/comparison.ts";

const withoutPay = (comparison: Comparison): Comparison => {
  const { offers, whatItTakes } = comparison;
  return {
    ...comparison,
    offers: offers.map((offer) => Object.assign({}, offer, { pay: null })),
    whatItTakes:
      whatItTakes &&
      Object.fromEntries(Object.entries(whatItTakes).map(([id, { sets }]) => [id, { sets, breakEvenPay: null }])),
  };
};

/**
 * A comparison as JSON, as `first-rung score --format json` prints it; ends in a line break. Unless asked for, the amounts
 * of pay are `null`: how good it is stays, as without it the points would not sum to the score.
 */
export const comparisonJson = (comparison: Comparison, { pay = false }: { readonly pay?: boolean } = {}): string =>
  `${jsonText(pay ? comparison : withoutPay(comparison), 2)}\n`;
