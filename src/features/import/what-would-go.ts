import { listInWords } from "../../findings/words/list-in-words.ts";
import { sentence } from "../../findings/words/sentence.ts";
import type { OffersFile } from "../../offers/schema.ts";

/** What a file can hold beside answers, as it is called in a sentence. */
const HELD: readonly { readonly called: string; readonly isIn: (file: OffersFile) => boolean }[] = [
  { called: "pay", isIn: ({ offers = [] }) => offers.some(({ pay }) => pay !== undefined) },
  { called: "dates to reply by", isIn: ({ offers = [] }) => offers.some(({ replyBy }) => replyBy !== undefined) },
  { called: "weights of your own", isIn: ({ preferences }) => preferences?.weights !== undefined },
  { called: "criteria of your own", isIn: ({ preferences }) => (preferences?.ownCriteria ?? []).length > 0 },
];

/** What is here and not in what would take its place: "Pay and dates to reply by are not in it and would go." Null for nothing. */
export const whatWouldGo = (here: OffersFile, incoming: OffersFile): string | null => {
  const going = HELD.filter(({ isIn }) => isIn(here) && !isIn(incoming)).map(({ called }) => called);
  return going.length === 0 ? null : sentence(`What you have of ${listInWords(going)} is not in it and would go`);
};
