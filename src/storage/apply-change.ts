import type { RubricIndex } from "../offers/rubric-index.ts";
import type { OffersFile } from "../offers/schema.ts";
import { readOffer, readSettings, type Reading } from "./border.ts";

/**
 * An edit: a pure function from the file as it stands to the file as it should be. It may be applied more than once, to
 * different files, when another tab has written in between; so it reads what it needs from its argument.
 */
export type Change = (file: OffersFile) => OffersFile;

const demand = (reading: Reading<unknown>): void => {
  if (!reading.ok) throw new TypeError(reading.problems.join("; "));
};

/**
 * The file after a change. Throws when the border of a file would refuse the result (an amount that isn't a number, two
 * offers with one id, weights that are all 0): such an edit is a bug, and must not reach what is kept.
 */
export const applyChange = (file: OffersFile, change: Change, index: RubricIndex): OffersFile => {
  const after = change(file);
  if (after === file) return file;
  const offers = after.offers ?? [];
  if (new Set(offers.map(({ id }) => id)).size < offers.length) throw new TypeError("two offers with the same id");
  demand(readSettings(after, index));
  const before = new Set(file.offers);
  for (const offer of offers) if (!before.has(offer)) demand(readOffer(offer, index));
  return after;
};

/**
 * The file after changes that were made to an earlier state of it. A change that no longer applies (it would bring in an
 * id that another tab has taken meanwhile) is left out, so that it does not keep those after it from being saved.
 */
export const reapplyChanges = (file: OffersFile, changes: readonly Change[], index: RubricIndex): OffersFile =>
  changes.reduce((current, change) => {
    try {
      return applyChange(current, change, index);
    } catch {
      return current;
    }
  }, file);
