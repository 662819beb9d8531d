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

/** Which single answers could put another offer first, as the end of "Harbor Health, unless …". */
const unlessOne = (theCase: Case, leader: string): string | null => {
  const items = switchingAnswers(theCase);
  if (items.length === 0) return null;
  const count = countInWords(items.length);
  const offer = onlyOffer(items);
  const one = items.length === 1;
  if (offer === null) return `one of ${count} open answers says otherwise`;
  if (offer === leader)
    return one ? "one of its own answers goes badly" : `one of ${count} open answers of its own goes badly`;
  const name = nameOf(theCase, offer);
  return one ? `one answer from ${name} goes well` : `one of ${count} answers from ${name} goes well`;
};

/** The same of two answers together. */
const unlessTwo = (theCase: Case, leader: string): string => {
  const paired = switchingPairs(theCase.model).filter(({ partners }) => partners.length > 0);
  const offer = onlyOffer(paired);
  if (offer === null) return "two answers together say otherwise";
  return offer === leader ? "two of its own answers go badly" : `two answers from ${nameOf(theCase, offer)} go well`;
};

/**
 * What would have to be learned for another offer to come first, as the end of "Harbor Health, unless …"; null where no
 * one or two answers can. Engine §4.
 */
export const unlessAnswers = (theCase: Case, leader: string): string | null => {
  const { decided } = theCase.comparison;
  if (decided === "single") return unlessTwo(theCase, leader);
  return decided === "open" ? unlessOne(theCase, leader) : null;
};
