import { isSame } from "../offers/same-value.ts";
import type { Answer, Offer, Statement } from "../offers/schema.ts";
import { oncePer } from "./browser/once-per.ts";

const wordless = ({ note: _note, quote: _quote, lookAgain: _look, ...said }: Statement): Statement => said;

const answerThatCounts = ({ also, ...answer }: Answer): Answer => ({
  ...wordless(answer),
  ...(also !== undefined && { also: also.map(wordless) }),
});

/** An offer without the words that no figure depends on. */
const counting = (offer: Offer): Offer => {
  const { location: _location, replyBy: _by, material: _material, settled: _settled, answers, ...rest } = offer;
  return {
    ...rest,
    employer: "",
    ...(answers !== undefined && {
      answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, answerThatCounts(answer)])),
    }),
  };
};

const last = new Map<string, Offer>();

/**
 * What figures depend on of an offer: the very same object until that changes, however much is noted, quoted or kept beside
 * it. A character of a note so works nothing out again.
 *
 * @example whatCounts(offer) === whatCounts({ ...offer, location: "Leeds" }) // true
 */
export const whatCounts = oncePer((offer: Offer): Offer => {
  const [before, now] = [last.get(offer.id), counting(offer)];
  const same = before !== undefined && isSame(before, now) ? before : now;
  last.set(offer.id, same);
  return same;
});

let lastOffers: readonly Offer[] = [];

/** The same of all offers of a file, as one list that is the same object until one of them is another. */
export const whatCountsOfAll = oncePer((offers: readonly Offer[]): readonly Offer[] => {
  const now = offers.map(whatCounts);
  if (now.length !== lastOffers.length || now.some((offer, index) => offer !== lastOffers[index])) lastOffers = now;
  return lastOffers;
});
