import { type Case, comparedOffer, nameOf } from "../case.ts";
import { ordinalInWords } from "./counts-in-words.ts";
import { likelyInWords, signedTenths, wholePoints } from "./points-in-words.ts";
import { paragraph, sentence } from "./sentence.ts";
import { sharedPlaces } from "../comparing/shared-places.ts";

const scoreWords = (now: Case, then: Case, offer: string): string => {
  const [before, after] = [comparedOffer(now, offer), comparedOffer(then, offer)];
  const change = signedTenths(after.score - before.score);
  const [from, to] = [wholePoints(before.score), wholePoints(after.score)];
  if (change === "0.0") return `${nameOf(now, offer)} would stay at ${to}.`;
  const moved = from === to ? `stay at ${to} (${change} before rounding)` : `go from ${from} to ${to}`;
  return `${nameOf(now, offer)} would ${moved}, ${likelyInWords(after.likely, after.score)}.`;
};

const placeOf = ({ comparison }: Case, offer: string): string => {
  const found = sharedPlaces(comparison).find(({ offers }) => offers.includes(offer));
  if (found === undefined) return "";
  const place = ordinalInWords(found.place);
  return found.offers.length > 1 ? `joint ${place}` : place;
};

const placeWords = (now: Case, then: Case, offer: string): string => {
  const [before, after] = [placeOf(now, offer), placeOf(then, offer)];
  return before === after ? `It would still be ${after}.` : `It would be ${after} instead of ${before}.`;
};

const leaderWords = (now: Case, then: Case): string | null => {
  const [before, after] = [now.comparison.leader, then.comparison.leader];
  if (before === null || after === null) return null;
  return sentence(
    before === after
      ? `${nameOf(now, after)} would still have the most points`
      : `${nameOf(now, after)} would come first instead of ${nameOf(now, before)}`,
  );
};

/** What a tried answer would do to its offer's score and to the ranking, in a few sentences. */
export const whatIfWords = (now: Case, then: Case, offer: string): string =>
  paragraph(scoreWords(now, then, offer), placeWords(now, then, offer), leaderWords(now, then));
