import { type Case, comparedOffer, movedTo, nameOf, questionWeight } from "../case.ts";
import { moneyInWords } from "../words/money-in-words.ts";
import { tenths } from "../words/points-in-words.ts";
import { sentence } from "../words/sentence.ts";
import { lookup } from "../../offers/lookup.ts";

/**
 * "At £61,000 a year Northwind would tie with Harbor Health."; null where it was not worked out, and as long as pay has no
 * scale, without which nothing is known of what a pay could do. Engine §6.
 */
export const breakEvenSentence = (theCase: Case, offer: string): string | null => {
  const { leader, whatItTakes } = theCase.comparison;
  const found = lookup(whatItTakes ?? undefined, offer);
  const { currency, floor, target } = theCase.model.preferences.pay ?? {};
  if (found === undefined || leader === null || floor === undefined || target === undefined) return null;
  const [name, first] = [nameOf(theCase, offer), nameOf(theCase, leader)];
  if (found.breakEvenPay === null) return sentence(`No pay alone brings ${name} level with ${first}`);
  const adjusted = comparedOffer(theCase, offer).pay?.adjusted ?? null;
  const more = adjusted === null ? 0 : found.breakEvenPay - adjusted;
  const extra = more >= 0.5 ? `, ${moneyInWords(more, currency)} more than now` : "";
  return sentence(`At ${moneyInWords(found.breakEvenPay, currency)} a year ${name} would tie with ${first}${extra}`);
};

const whyNoPay = (theCase: Case, rival: string): string => {
  const question = theCase.model.questions.find(({ kind }) => kind === "pay")?.id;
  if (question === undefined || questionWeight(theCase, question) === 0) return "Pay has no weight.";
  const most = movedTo(theCase, rival, question, 1);
  return `The most that it could add is ${tenths(most)} points.`;
};

/** At which pay an offer would tie; engine §6. Null where there is nothing to say. */
export const breakEvenExplained = (theCase: Case, rival: string): string | null => {
  const said = breakEvenSentence(theCase, rival);
  const pay = lookup(theCase.comparison.whatItTakes ?? undefined, rival)?.breakEvenPay ?? null;
  if (said === null) return null;
  return `${said} ${pay === null ? whyNoPay(theCase, rival) : "That is the pay whose worth fills the gap exactly, taken as written."}`;
};
