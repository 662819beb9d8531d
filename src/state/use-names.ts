import { offerNames } from "../findings/names/offer-name.ts";
import type { Offer, OffersFile } from "../offers/schema.ts";
import { oncePer } from "./browser/once-per.ts";
import { useFromFile } from "./live/use-file.ts";

type Names = ReadonlyMap<string, string>;

const NO_OFFERS: Offer[] = [];

const inFull = oncePer((offers: Offer[]): Names => offerNames(offers));
const inLetters = oncePer((offers: Offer[]): Names => offerNames(offers, { letters: true }));

/** What each offer of a file is called, by its id, made once for all who ask; letters where the names are kept hidden. */
export const namesOf = ({ offers, app }: OffersFile): Names =>
  (app?.namesHidden === true ? inLetters : inFull)(offers ?? NO_OFFERS);

/** What each offer is called, by its id; letters where the person keeps the names hidden. */
export const useNames = (): ReadonlyMap<string, string> => useFromFile(namesOf);

interface DisplayName {
  /** what the offer is called: its employer as a rule, a letter while names are hidden */
  readonly name: string;
  /** title and place, as far as they are given; nothing while names are hidden */
  readonly about: readonly string[];
}

/** How an offer is named on a page, with names hidden where the person wants that. */
export const useDisplayName = (offer: Offer): DisplayName => {
  const isHidden = useFromFile(({ app }) => app?.namesHidden === true);
  const name = useFromFile((file) => namesOf(file).get(offer.id)) ?? offer.employer;
  const about = [offer.title, offer.location ?? ""].filter((part) => part !== "");
  return { name, about: isHidden ? [] : about };
};
