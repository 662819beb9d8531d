import { isInComparison } from "../../offers/in-comparison.ts";
import { type Case, nameOf } from "../case.ts";
import { chosenOffer } from "../comparing/decided-headline.ts";
import { listInWords } from "../words/list-in-words.ts";
import { sentence } from "../words/sentence.ts";
import { notKnown } from "./report-open.ts";

/** More names than this are only counted. */
const MOST_NAMED = 6;

/**
 * What a decision was made against, and what was not known of the choice then: "Declined: Lumen Labs. Not chosen:
 * Northwind. Three answers at Harbor Health are not known, above all …". Empty while nothing is chosen.
 */
export const decidedThen = (theCase: Case): readonly string[] => {
  const chosen = chosenOffer(theCase);
  if (chosen === null) return [];
  const others = (theCase.file.offers ?? []).filter(({ id }) => id !== chosen);
  const told = (words: string, among: readonly { readonly id: string }[]): readonly string[] => {
    if (among.length === 0) return [];
    const names = among.map(({ id }) => nameOf(theCase, id));
    return [sentence(`${words}: ${names.length > MOST_NAMED ? `${names.length} offers` : listInWords(names)}`)];
  };
  return [
    ...told(
      "Declined",
      others.filter(({ status }) => status === "declined"),
    ),
    ...told("Not chosen", others.filter(isInComparison)),
    ...(theCase.modelled.has(chosen) ? [notKnown(theCase, chosen)] : []),
  ];
};
