import { payRate } from "../../engine/offer/pay-value.ts";
import { type Case, modelledOffer, modelQuestion, topicOf } from "../case.ts";
import { lowered, quoted } from "../words/sentence.ts";
import type { Pay, PayPreferences } from "../../offers/pay-schema.ts";

/** Why what an offer pays can't be counted yet, and what would fix it; null when it can. */
export const whyPayIsUnknown = (pay: Pay | undefined, preferences: PayPreferences = {}): string | null => {
  if (pay?.base === undefined) return "Pay is unknown until you give a base salary.";
  if (preferences.currency === undefined) return "Pay is unknown until you say which currency you think in.";
  if (payRate(pay.currency, preferences) === null)
    return `Pay is unknown until you give a rate for ${pay.currency ?? "its currency"}.`;
  const { floor, target } = preferences;
  if (floor !== undefined && target !== undefined) return null;
  if (floor === undefined && target === undefined)
    return "Pay is unknown until you say what you need, and from which figure more would not change your choice.";
  return floor === undefined
    ? "Pay is unknown until you say what you need."
    : "Pay is unknown until you say from which figure more would not change your choice.";
};

/**
 * What is missing where a pay was typed and still can't be counted, as the end of a sentence: it is the person's to say, and
 * no open question about the offer. Null for any other question, and while no pay was typed.
 *
 * @example payTypedUncounted(theCase, "nimbus", "pay") // "pay is unknown until you say what you need"
 */
export const payTypedUncounted = (theCase: Case, offer: string, question: string): string | null => {
  if (modelQuestion(theCase, question).kind !== "pay") return null;
  const { pay } = modelledOffer(theCase, offer).offer;
  if (pay?.base === undefined) return null;
  const why = whyPayIsUnknown(pay, theCase.file.preferences?.pay);
  return why === null ? null : lowered(why.replace(/\.$/, ""));
};

/**
 * That an answer isn't known yet, as the end of a sentence.
 *
 * @example notKnownYet(theCase, "harbor", "who-teaches") // "you don't know yet who teaches you"
 */
export const notKnownYet = (theCase: Case, offer: string, question: string): string => {
  if (modelQuestion(theCase, question).kind === "own")
    return `you haven't rated ${quoted(topicOf(theCase, question))} yet`;
  return payTypedUncounted(theCase, offer, question) ?? `you don't know yet ${topicOf(theCase, question)}`;
};
