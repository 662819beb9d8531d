import { lookup } from "../../offers/lookup.ts";
import { type Case, comparedOffer, nameOf } from "../case.ts";
import { moneyInWords } from "../words/money-in-words.ts";

/** "At £61,000 a year Northwind would tie with Harbor Health."; null where it was not worked out. Engine §6. */
export const breakEvenSentence = (theCase: Case, offer: string): string | null => {
  const { leader, whatItTakes } = theCase.comparison;
  const found = lookup(whatItTakes ?? undefined, offer);
  if (found === undefined || leader === null) return null;
  const [name, first] = [nameOf(theCase, offer), nameOf(theCase, leader)];
  if (found.breakEvenPay === null) return `No pay alone brings ${name} level with ${first}.`;
  const { currency } = theCase.model.preferences.pay ?? {};
  const adjusted = comparedOffer(theCase, offer).pay?.adjusted ?? null;
  const more = adjusted === null ? 0 : found.breakEvenPay - adjusted;
  const extra = more >= 0.5 ? `, ${moneyInWords(more, currency)} more than now` : "";
  return `At ${moneyInWords(found.breakEvenPay, currency)} a year ${name} would tie with ${first}${extra}.`;
};
