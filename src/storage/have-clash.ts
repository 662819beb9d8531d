import { ownOffers } from "../offers/own-work.ts";
import type { OffersFile } from "../offers/schema.ts";
import { isSame } from "../offers/same-value.ts";

/** Whether two files that grew apart have different offers under one id; samples are the same, wherever they came in. */
export const haveClash = (one: OffersFile, other: OffersFile): boolean => {
  const offers = new Map(ownOffers(one).map((offer) => [offer.id, offer]));
  return ownOffers(other).some((offer) => offers.has(offer.id) && !isSame(offers.get(offer.id), offer));
};
