import type { OfferDifference } from "../../findings/keeping/import-sentence.ts";
import { inSentence } from "../../findings/names/offer-name.ts";
import { completeOffer } from "../../offers/edit/complete-offer.ts";
import { lookup } from "../../offers/lookup.ts";
import { type ClashChoice, mergeFiles } from "../../offers/edit/merge-files.ts";
import type { Offer, OffersFile } from "../../offers/schema.ts";
import { isSame } from "../../offers/same-value.ts";

/** Parts of an offer beside its answers, as they are called in a sentence. */
const PARTS = [
  { key: "employer", called: "the employer's name" },
  { key: "title", called: "the title" },
  { key: "location", called: "the place" },
  { key: "replyBy", called: "the date to reply by" },
  { key: "status", called: "where it stands" },
  { key: "pay", called: "pay" },
] as const;

const NAMED: ReadonlySet<string> = new Set(["id", "answers", "ownAnswers", ...PARTS.map(({ key }) => key)]);

const differingKeys = (
  one: Readonly<Record<string, unknown>> = {},
  other: Readonly<Record<string, unknown>> = {},
): readonly string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (key) => !isSame(lookup(one, key), lookup(other, key)),
  );

const differenceOf = (here: Offer, incoming: Offer): OfferDifference => {
  const others = differingKeys(here, incoming).some((key) => !NAMED.has(key));
  return {
    answers:
      differingKeys(here.answers, incoming.answers).length + differingKeys(here.ownAnswers, incoming.ownAnswers).length,
    parts: [
      ...PARTS.filter(({ key }) => !isSame(here[key], incoming[key])).map(({ called }) => called),
      ...(others ? ["what First Rung keeps without knowing it"] : []),
    ],
  };
};

export interface IncomingOffer {
  readonly offer: Offer;
  /** the same with what is known here beside it, where it came as a part */
  readonly completed: Offer;
  /** what would change here; null for an offer that is not here */
  readonly difference: OfferDifference | null;
  /** it is here already, to the last answer */
  readonly isHere: boolean;
}

/** What an import would change, offer by offer. A part leaves what it doesn't tell as it is. */
export const incomingOffers = (here: OffersFile, incoming: OffersFile, isPart: boolean): readonly IncomingOffer[] => {
  const known = new Map((here.offers ?? []).map((offer) => [offer.id, offer]));
  return (incoming.offers ?? []).map((offer) => {
    const own = known.get(offer.id);
    if (own === undefined) return { offer, completed: offer, difference: null, isHere: false };
    const completed = isPart ? completeOffer(own, offer) : offer;
    const difference = differenceOf(own, completed);
    return { offer, completed, difference, isHere: difference.answers === 0 && difference.parts.length === 0 };
  });
};

/**
 * The file with what comes in beside what is there. Offers that are there to the last answer stay as they are, and of those that
 * differ both are kept, or the one that comes in takes the other's place.
 */
export const addIncoming = (
  here: OffersFile,
  incoming: OffersFile,
  isPart: boolean,
  clash: ClashChoice,
): OffersFile => {
  const offers = incomingOffers(here, incoming, isPart).map(({ offer, completed, isHere }) => {
    const choice = isHere ? "replace" : clash;
    return { choice, offer: choice === "replace" ? completed : offer };
  });
  return mergeFiles(
    here,
    { ...incoming, offers: offers.map(({ offer }) => offer) },
    new Map(offers.map(({ offer, choice }) => [offer.id, choice])),
  );
};

/** What the criteria are called that someone added to what comes in and that are not here: they come along with weight 0. */
export const addedCriteria = (here: OffersFile, incoming: OffersFile): readonly string[] => {
  const known = new Set((here.preferences?.ownCriteria ?? []).map(({ id }) => id));
  return (incoming.preferences?.ownCriteria ?? [])
    .filter(({ id }) => !known.has(id))
    .map(({ id, title }) => inSentence(title ?? "") || id);
};
