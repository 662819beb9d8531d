import { type Case, comparedOffer, nameOf } from "../case.ts";
import { signedTenths, wholePoints } from "../words/points-in-words.ts";
import { paragraph } from "../words/sentence.ts";

const scoreIn = (theCase: Case, offer: string): number => comparedOffer(theCase, offer).score;

const move = (now: Case, then: Case, offer: string): string => {
  const [before, after] = [scoreIn(now, offer), scoreIn(then, offer)];
  const [from, to] = [wholePoints(before), wholePoints(after)];
  if (from !== to) return `This would move ${nameOf(now, offer)} from ${from} to ${to}.`;
  const change = signedTenths(after - before);
  return `This would leave ${nameOf(now, offer)} at ${to}${change === "0.0" ? "" : ` (${change} before rounding)`}.`;
};

/** Who is first then; of the offer itself, which was just told of, only that it stays so. */
const first = (now: Case, then: Case, offer: string): string | null => {
  const [was, is] = [now.comparison.leader, then.comparison.leader];
  if (is === null || then.comparison.offers.length < 2) return null;
  if (was !== is) return `${nameOf(then, is)} would come first, at ${wholePoints(scoreIn(then, is))}.`;
  return is === offer ? "It stays first." : `${nameOf(then, is)} stays first at ${wholePoints(scoreIn(then, is))}.`;
};

/**
 * What a reply would do if it were kept: "This would move Northwind from 63 to 66. Harbor Health stays first at 74." `then`
 * is told from the file with the reply.
 */
export const triedReply = (now: Case, then: Case, offer: string): string =>
  paragraph(move(now, then, offer), first(now, then, offer));
