import type { Asked } from "../asking/ask-sentence.ts";
import { type Case, comparedOffer, nameOf, topicOf } from "../case.ts";
import { signedTenths, wholePoints } from "../words/points-in-words.ts";
import { sentence } from "../words/sentence.ts";

const wentFrom = (before: Case, after: Case, offer: string): string => {
  const [was, is] = [comparedOffer(before, offer).score, comparedOffer(after, offer).score];
  const [from, to] = [wholePoints(was), wholePoints(is)];
  if (from !== to) return `went from ${from} to ${to}`;
  const change = signedTenths(is - was);
  return change === "0.0" ? `stays at ${to}` : `moved by ${change}, to ${to}`;
};

/**
 * What an answer that was just kept has changed: "Northwind Logistics comes first now: Harbor Health went from 71 to 66",
 * and by which answer. Without a change of the first its headline is null.
 */
export const keptAnswer = (
  before: Case,
  after: Case,
  { offer, question }: Asked,
): { readonly headline: string | null; readonly detail: string } => {
  const went = wentFrom(before, after, offer);
  const name = nameOf(after, offer);
  const [was, is] = [before.comparison.leader, after.comparison.leader];
  if (is === null || was === is) {
    const hasRivals = is !== null && after.comparison.offers.length > 1;
    const first = !hasRivals ? "" : is === offer ? " and stays first" : `; ${nameOf(after, is)} stays first`;
    return { headline: null, detail: sentence(`${name} ${went}${first}`) };
  }
  return {
    headline: `${nameOf(after, is)} comes first now: ${is === offer ? "it" : name} ${went}`,
    detail: sentence(`It is what you learnt about ${topicOf(after, question)} at ${name}`),
  };
};
