import { withoutNoWidth } from "./hidden-characters.ts";
import type { Offer } from "../../offers/schema.ts";

/** Longer names are cut, in characters: a headline has to fit a phone. */
const LONGEST = 48;

/** First-strong isolate and its end: a name that runs right to left leaves the sentence around it in order. */
const ISOLATE = "\u2068";
const END_ISOLATE = "\u2069";
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Text from a form or a file as it can stand in a sentence: on one line, not endless, whole characters only. */
export const inSentence = (text: string): string => {
  const line = withoutNoWidth(text.toWellFormed())
    .replaceAll(/[\s\p{Cc}\p{Bidi_Control}]+/gu, " ")
    .trim();
  const characters = line.length > LONGEST ? Array.from(line) : [];
  const short =
    characters.length > LONGEST
      ? `${characters
          .slice(0, LONGEST - 1)
          .join("")
          .trimEnd()}…`
      : line;
  return RIGHT_TO_LEFT.test(short) ? `${ISOLATE}${short}${END_ISOLATE}` : short;
};

/** A for 0, Z for 25, AA for 26. */
const letters = (index: number): string =>
  (index < 26 ? "" : letters(Math.floor(index / 26) - 1)) + String.fromCodePoint(65 + (index % 26));

const told = (offer: Offer, index: number): { readonly employer: string; readonly withTitle: string } => {
  const title = inSentence(offer.title);
  const employer = inSentence(offer.employer) || title || `Offer ${index + 1}`;
  return { employer, withTitle: title === "" || title === employer ? employer : `${employer}, ${title}` };
};

const tally = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return counts;
};

/**
 * What each offer is called in a sentence, by id: its employer; with the title if two share an employer; with a number
 * if they share that too; "Offer 2" where nothing was filled in. No two are the same. Letters ("Offer A") in the order
 * of the offers where names are to stay hidden.
 */
export const offerNames = (
  offers: readonly Offer[],
  { letters: hidden = false }: { readonly letters?: boolean } = {},
): ReadonlyMap<string, string> => {
  if (hidden) return new Map(offers.map(({ id }, index) => [id, `Offer ${letters(index)}`]));
  const parts = offers.map(told);
  const employers = tally(parts.map(({ employer }) => employer));
  const apart = parts.map(({ employer, withTitle }) =>
    (employers.get(employer.toLowerCase()) ?? 0) > 1 ? withTitle : employer,
  );
  const used = new Set<string>();
  return new Map(offers.map(({ id }, index) => [id, unused(apart[index] ?? "", used)]));
};

const unused = (wanted: string, used: Set<string>): string => {
  let name = wanted;
  for (let copy = 2; used.has(name.toLowerCase()); copy += 1) name = `${wanted} (${copy})`;
  used.add(name.toLowerCase());
  return name;
};
