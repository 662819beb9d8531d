import type { OffersFile } from "../offers/schema.ts";
import { isSame } from "../offers/same-value.ts";

/** A type guard, so that an equal value may stand in for the new one. */
const isStill = <Value>(previous: unknown, next: Value): previous is Value => isSame(previous, next);

const either = <Value>(previous: Value | undefined, next: Value): Value => (isStill(previous, next) ? previous : next);

/**
 * The new file, with every part that says the same as before being the very same object: what is derived from an unchanged
 * offer need not be derived again, and nothing is drawn again where nothing changed.
 */
export const keepUnchanged = (previous: OffersFile, next: OffersFile): OffersFile => {
  const had = new Map(previous.offers?.map((offer) => [offer.id, offer]));
  const offers = either(
    previous.offers,
    next.offers?.map((offer) => either(had.get(offer.id), offer)),
  );
  const file: OffersFile = { ...next, ...(offers === undefined ? {} : { offers }) };
  if (file.preferences !== undefined) file.preferences = either(previous.preferences, file.preferences);
  if (file.app !== undefined) file.app = either(previous.app, file.app);
  return either(previous, file);
};
