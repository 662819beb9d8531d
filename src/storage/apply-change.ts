import { offerSchema, offersFileSchema, type OffersFile } from "../offers/schema.ts";

/**
 * An edit: a pure function from the file as it stands to the file as it should be. It may be applied more than once, to
 * different files, when another tab has written in between; so it reads what it needs from its argument.
 */
export type Change = (file: OffersFile) => OffersFile;

/**
 * The file after a change. Throws when the result could not be read back from the store (an amount that isn't a number,
 * two offers with one id): such an edit is a bug, and must not reach what is kept.
 */
export const applyChange = (file: OffersFile, change: Change): OffersFile => {
  const after = change(file);
  if (after === file) return file;
  const offers = after.offers ?? [];
  if (new Set(offers.map(({ id }) => id)).size < offers.length) throw new TypeError("two offers with the same id");
  offersFileSchema.parse({ ...after, offers: [] });
  const before = new Set(file.offers);
  for (const offer of offers) if (!before.has(offer)) offerSchema.parse(offer);
  return after;
};

/**
 * The file after changes that were made to an earlier state of it. A change that no longer applies (its offer was removed
 * in another tab meanwhile) is left out, so that it does not keep those after it from being saved.
 */
export const reapplyChanges = (file: OffersFile, changes: readonly Change[]): OffersFile =>
  changes.reduce((current, change) => {
    try {
      return applyChange(current, change);
    } catch {
      return current;
    }
  }, file);
