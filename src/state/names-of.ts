import { offerNames } from "../findings/names/offer-name.ts";
import type { Offer, OffersFile } from "../offers/schema.ts";
import { oncePer } from "./browser/once-per.ts";

type Names = ReadonlyMap<string, string>;

const NO_OFFERS: Offer[] = [];

const inFull = oncePer((offers: Offer[]): Names => offerNames(offers));
const inLetters = oncePer((offers: Offer[]): Names => offerNames(offers, { letters: true }));

/** What each offer of a file is called, by its id, made once for all who ask; letters where the names are kept hidden. */
export const namesOf = ({ offers, app }: OffersFile): Names =>
  (app?.namesHidden === true ? inLetters : inFull)(offers ?? NO_OFFERS);
