import { movedTo } from "../case.ts";
import { lookup } from "../../offers/lookup.ts";
import { breakEvenSentence } from "./break-even-sentence.ts";
import { type Case, questionWeight } from "../case.ts";
import { tenths } from "../words/points-in-words.ts";

const whyNoPay = (theCase: Case, rival: string): string => {
  const { floor, target } = theCase.model.preferences.pay ?? {};
  const question = theCase.model.questions.find(({ kind }) => kind === "pay")?.id;
  if (question === undefined || questionWeight(theCase, question) === 0) return "Pay has no weight.";
  if (floor === undefined || target === undefined) return "What you need and what would be enough are not said.";
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
