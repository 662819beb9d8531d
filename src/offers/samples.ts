import { DAY_MS } from "../rubric/day-ms.ts";
import { addOffer, removeOffer } from "./edit/edit-offer.ts";
import { newOfferId } from "./edit/offer-id.ts";
import { isSame } from "./same-value.ts";
import type { Offer, OffersFile } from "./schema.ts";

/** Days that the first of the samples' dates is ahead: soon enough to show what a near date looks like. */
const FIRST_DATE_IN = 4;

/** The samples with their reply-by dates moved together, so that the first is a few days after `today` (2026-11-23). */
export const samplesFrom = (samples: OffersFile, today: string): OffersFile => {
  const dates = (samples.offers ?? []).flatMap(({ replyBy }) => (replyBy === undefined ? [] : [Date.parse(replyBy)]));
  const by = Date.parse(today) + FIRST_DATE_IN * DAY_MS - Math.min(...dates);
  const moved = (date: string): string => new Date(Date.parse(date) + by).toISOString().slice(0, 10);
  const dated = (offer: Offer): Offer =>
    offer.replyBy === undefined ? offer : { ...offer, replyBy: moved(offer.replyBy) };
  return { ...samples, offers: (samples.offers ?? []).map(dated) };
};

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
