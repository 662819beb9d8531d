import { type Case, modelQuestion, topicOf } from "../case.ts";
import { quoted } from "../words/sentence.ts";
import { payTypedUncounted } from "./pay-unknown.ts";

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
