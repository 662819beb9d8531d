/** What "$" and "kr" mean in a text, told by the places that it names. */
import type { TextPlace } from "./find-money.ts";

const DOLLARS: readonly (readonly [string, RegExp])[] = [
  ["CAD", /\b(?:CAD|Canada|Canadian|Toronto|Vancouver|Montr[eé]al|Ottawa|Calgary|Edmonton|Ontario|Waterloo)\b|CA\$/u],
  ["AUD", /\b(?:AUD|Australia|Sydney|Melbourne|Brisbane|Perth|Canberra)\b|A\$/u],
  ["NZD", /\b(?:NZD|New Zealand|Auckland|Wellington)\b/u],
  ["SGD", /\b(?:SGD|Singapore)\b/u],
  ["HKD", /\b(?:HKD|Hong Kong)\b/u],
];

const KRONOR: readonly (readonly [string, RegExp])[] = [
  ["SEK", /\b(?:SEK|Sweden|Swedish|Stockholm|Lund|Malmö|Göteborg|Gothenburg|Uppsala|Linköping)\b|\bAB\b/u],
  ["DKK", /\b(?:DKK|Denmark|Danish|Copenhagen|København|Odense|Aarhus|Aalborg)\b|\bApS\b|\bA\/S\b/u],
  ["NOK", /\b(?:NOK|Norway|Norwegian|Oslo|Bergen|Trondheim)\b|\bAS\b/u],
  ["ISK", /\b(?:ISK|Iceland|Reykjav[ií]k)\b/u],
];

const firstNamed = (text: string, list: readonly (readonly [string, RegExp])[]): string | null =>
  list
    .flatMap(([code, words]) => {
      const at = text.search(words);
      return at === -1 ? [] : [{ code, at }];
    })
    .toSorted((a, b) => a.at - b.at)[0]?.code ?? null;

/** What the signs mean in a text: "$" is that of the first such country that is named, else the US dollar. */
export const placeCurrency = (text: string): TextPlace => {
  const isAmerican = /\b(?:USA|U\.S\.|United States|US-based)\b/u.test(text);
  return {
    dollar: isAmerican ? "USD" : (firstNamed(text, DOLLARS) ?? "USD"),
    krona: firstNamed(text, KRONOR),
  };
};
