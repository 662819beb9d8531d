import { newOfferId } from "./offer-id.ts";
import type { Pay } from "../pay-schema.ts";
import { withoutEntry } from "../plain-record.ts";
import type { Offer, OffersFile, Status } from "../schema.ts";

/** The file with one offer changed; the same file when no offer has the id. */
export const updateOffer = (file: OffersFile, id: string, change: (offer: Offer) => Offer): OffersFile => {
  if (!file.offers?.some((offer) => offer.id === id)) return file;
  return { ...file, offers: file.offers.map((offer) => (offer.id === id ? change(offer) : offer)) };
};

/** Adds an offer at the end. Its id has to be new: see `newOfferId`. */
export const addOffer = (file: OffersFile, offer: Offer): OffersFile => ({
  ...file,
  offers: [...(file.offers ?? []), offer],
});

/** Adds an offer at the end under a new id made from its employer's name, which `make` is given. */
export const addNewOffer = (file: OffersFile, employer: string, make: (id: string) => Offer): OffersFile =>
  addOffer(file, make(newOfferId(file, employer)));

/** Puts an offer in the place of the one with its id. */
export const replaceOffer = (file: OffersFile, offer: Offer): OffersFile => updateOffer(file, offer.id, () => offer);

/** Puts a copy, under a new id, right behind an offer. */
export const duplicateOffer = (file: OffersFile, id: string, newId: string): OffersFile => ({
  ...file,
  offers: (file.offers ?? []).flatMap((offer) => (offer.id === id ? [offer, { ...offer, id: newId }] : [offer])),
});

/** Without what was begun or sent for an offer: the entries with its id among the words of their name. */
const withoutNamed = <Value>(entries: Readonly<Record<string, Value>>, id: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(entries).filter(([name]) => !name.split(" ").includes(id)));

/** Removes an offer and what the page remembers of it: its place, its draft, its mark as a sample, whether it was
 * compared and asked about, what was sent, a decision for it. */
export const removeOffer = (file: OffersFile, id: string): OffersFile => {
  const offers = (file.offers ?? []).filter((offer) => offer.id !== id);
  if (file.app === undefined) return { ...file, offers };
  const { decision, places, samples, drafts, compared, asked, sent, ...rest } = file.app;
  const app = {
    ...rest,
    ...(decision === undefined || decision.offer === id ? {} : { decision }),
    ...(places === undefined ? {} : { places: withoutEntry(places, id) }),
    ...(drafts === undefined ? {} : { drafts: withoutNamed(drafts, id) }),
    ...(sent === undefined ? {} : { sent: withoutNamed(sent, id) }),
    ...(compared === undefined ? {} : { compared: compared.filter((each) => each !== id) }),
    ...(asked === undefined ? {} : { asked: asked.filter((key) => !key.startsWith(`${id} `)) }),
    ...(samples === undefined ? {} : { samples: samples.filter((sample) => sample !== id) }),
  };
  return { ...file, offers, app };
};

export const setStatus = (file: OffersFile, id: string, status: Status): OffersFile =>
  updateOffer(file, id, (offer) => ({ ...offer, status }));

/** Sets what an offer pays; undefined takes the package away, so that its pay is unknown. */
export const setPay = (file: OffersFile, offerId: string, pay: Pay | undefined): OffersFile =>
  updateOffer(file, offerId, (offer) => {
    const { pay: _earlier, ...rest } = offer;
    return pay === undefined ? rest : { ...rest, pay };
  });
