import { addOffer, removeOffer } from "./edit-offer.ts";
import { newOfferId } from "./offer-id.ts";
import type { OffersFile, Preferences } from "./schema.ts";

const isSame = (a: Preferences | undefined, b: Preferences | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * Adds sample offers and marks them as such. Their preferences come along only where the person has none, so that
 * nothing of the person's own is changed.
 */
export const addSamples = (file: OffersFile, samples: OffersFile): OffersFile => {
  const present = new Set(file.app?.samples);
  const added = (samples.offers ?? []).reduce((whole, offer) => {
    if (present.has(offer.id)) return whole;
    const isTaken = whole.offers?.some(({ id }) => id === offer.id) ?? false;
    const id = isTaken ? newOfferId(whole, offer.employer) : offer.id;
    const marked = { ...whole.app, samples: [...(whole.app?.samples ?? []), id] };
    return { ...addOffer(whole, { ...offer, id }), app: marked };
  }, file);
  return file.preferences === undefined && samples.preferences !== undefined
    ? { ...added, preferences: samples.preferences }
    : added;
};

/** Removes every sample offer, and the samples' preferences where they are still as they came. */
export const removeSamples = (file: OffersFile, samples: OffersFile): OffersFile => {
  const rest = (file.app?.samples ?? []).reduce(removeOffer, file);
  if (!isSame(file.preferences, samples.preferences)) return rest;
  const { preferences: _samples, ...without } = rest;
  return without;
};
