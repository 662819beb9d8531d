import { type Asked } from "./ask-sentence.ts";
import { type Context, comparedOffer, nameOf, topicOf } from "./context.ts";
import type { Headline } from "./headline.ts";
import { wholePoints } from "./points-in-words.ts";
import { sentence } from "./sentence.ts";

const wentFrom = (before: Context, after: Context, offer: string): string => {
  const [was, is] = [wholePoints(comparedOffer(before, offer).score), wholePoints(comparedOffer(after, offer).score)];
  return was === is ? `${nameOf(after, offer)} stays at ${is}` : `${nameOf(after, offer)} went from ${was} to ${is}`;
};

/**
 * What an answer that was just kept has changed: "Northwind Logistics comes first now: Harbor Health went from 71 to 66",
 * and by which answer. Without a change of the first its headline is null.
 */
export const keptAnswer = (
  before: Context,
  after: Context,
  { offer, question }: Asked,
): { readonly headline: Headline["headline"] | null; readonly detail: string } => {
  const went = wentFrom(before, after, offer);
  const [was, is] = [before.comparison.leader, after.comparison.leader];
  const learnt = sentence(`It is what you learnt about ${topicOf(after, question)} at ${nameOf(after, offer)}`);
  if (is === null || was === is) {
    const first = is === null || is === offer ? "" : `; ${nameOf(after, is)} stays first`;
    return { headline: null, detail: sentence(`${went}${after.comparison.offers.length > 1 ? first : ""}`) };
  }
  return { headline: `${nameOf(after, is)} comes first now: ${went}`, detail: learnt };
};
