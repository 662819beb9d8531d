import type { Asked } from "../asking/ask-sentence.ts";
import { type Case, comparedOffer, nameOf, topicOf } from "../case.ts";
import { signedTenths, wholePoints } from "../words/points-in-words.ts";
import { sentence } from "../words/sentence.ts";

/** "Harbor Health went from 71 to 66", without a full stop. */
const moved = (before: Case, after: Case, offer: string, called: string): string => {
  const [was, is] = [comparedOffer(before, offer).score, comparedOffer(after, offer).score];
  const [from, to] = [wholePoints(was), wholePoints(is)];
  if (from !== to) return `${called} went from ${from} to ${to}`;
  const change = signedTenths(is - was);
  return change === "0.0" ? `${called} stays at ${to}` : `${called} moved by ${change}, to ${to}`;
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
  const name = nameOf(after, offer);
  const [was, is] = [before.comparison.leader, after.comparison.leader];
  if (is === null || was === is) {
    const change = moved(before, after, offer, name);
    if (is === null || after.comparison.offers.length < 2) return { headline: null, detail: sentence(change) };
    const detail = is === offer ? `${change} and stays first` : `${change}; ${nameOf(after, is)} stays first`;
    return { headline: null, detail: sentence(detail) };
  }
  return {
    headline: `${nameOf(after, is)} comes first now: ${moved(before, after, offer, is === offer ? "it" : name)}`,
    detail: sentence(`It is what you learnt about ${topicOf(after, question)} at ${name}`),
  };
};
