import { switchingPairs } from "../../engine/asking/switching-pairs.ts";
import { type Case, nameOf } from "../case.ts";
import { countInWords } from "../words/counts-in-words.ts";
import { switchingAnswers } from "./when-to-stop.ts";

/** The one offer that all of these are about, or null. */
const onlyOffer = (items: readonly { readonly offer: string }[]): string | null => {
  const offers = new Set(items.map(({ offer }) => offer));
  const [only] = offers;
  return offers.size === 1 && only !== undefined ? only : null;
};

/** Which single answers could put another offer first; null where none can. */
const unlessOne = (theCase: Case, leader: string): string | null => {
  const items = switchingAnswers(theCase);
  if (items.length === 0) return null;
  const first = nameOf(theCase, leader);
  const count = countInWords(items.length);
  const offer = onlyOffer(items);
  const isOne = items.length === 1;
  if (offer === null) return `${first}, unless one of ${count} open answers says otherwise`;
  if (offer === leader)
    return isOne
      ? `${first}, unless one of its own answers goes badly`
      : `${first}, unless one of ${count} open answers of its own goes badly`;
  const other = nameOf(theCase, offer);
  return isOne
    ? `${first}, unless one answer from ${other} goes well`
    : `${first}, unless one of ${count} answers from ${other} goes well`;
};

/** Which two answers together could; `source` is what would have to turn out about one, where that could too. */
const unlessTwo = (theCase: Case, leader: string, source: string | null): string => {
  const first = nameOf(theCase, leader);
  const offer = onlyOffer(switchingPairs(theCase.model).filter(({ partners }) => partners.length > 0));
  if (offer === null)
    return source === null
      ? `${first}, unless two answers together say otherwise`
      : `${first}, unless two answers together say otherwise, or ${source}`;
  if (offer === leader)
    return source === null
      ? `${first}, unless two of its own answers go badly`
      : `${first}, unless two of its own answers go badly, or ${source}`;
  const other = nameOf(theCase, offer);
  return source === null
    ? `${first}, unless two answers from ${other} go well`
    : `${first}, unless two answers from ${other} go well, or ${source}`;
};

/**
 * The first, and what would have to be learned for another offer to come first: "Harbor Health, unless one of its own answers
 * goes badly". `source` is what would have to turn out about a source, if one could too, told beside two answers; null where
 * no one or two answers can. Engine §4.
 */
export const unlessAnswers = (theCase: Case, leader: string, source: string | null): string | null => {
  const { decided } = theCase.comparison;
  if (decided === "single") return unlessTwo(theCase, leader, source);
  return decided === "open" ? unlessOne(theCase, leader) : null;
};
