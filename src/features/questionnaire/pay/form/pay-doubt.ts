import { amountDoubt } from "../../../../amounts/amount-doubt.ts";
import { moneyInWords } from "../../../../findings/words/money-in-words.ts";

/** A question about a year's pay that may be a slip, such as 105 for 105,000; undefined where there is nothing to ask. */
export const payDoubt = (base: number | undefined, currency: string | undefined): string | undefined => {
  if (base === undefined) return undefined;
  const doubt = amountDoubt(base, currency);
  if (doubt === null) return undefined;
  const asked = `${moneyInWords(base, currency)} a year is very ${doubt.side}.`;
  return doubt.meant === null
    ? `${asked} Is it right? It is saved as you typed it.`
    : `${asked} Did you mean ${moneyInWords(doubt.meant, currency)}? It is saved as you typed it.`;
};
