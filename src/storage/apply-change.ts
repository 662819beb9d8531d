import type { RubricIndex } from "../offers/rubric-index.ts";
import type { OffersFile } from "../offers/schema.ts";
import { readOffer, readSettings, type RowsRead } from "./border.ts";
import { fieldOf } from "../offers/plain-record.ts";

/**
 * An edit: a pure function from the file as it stands to the file as it should be. It may be applied more than once, to
 * different files, when another tab has written in between; so it reads what it needs from its argument.
 */
export type FileChange = (file: OffersFile) => OffersFile;

/** A change whose result the border of a file would refuse: nothing of it is kept. */
export class RefusedChange extends TypeError {
  override readonly name = "RefusedChange";
}

/** A change that failed by itself: a mistake of ours, never passed over in silence. */
export class FailedChange extends Error {
  override readonly name = "FailedChange";
}

const demand = (reading: RowsRead<unknown>): void => {
  if (!reading.ok) throw new RefusedChange(reading.problems.join("; "));
};

/** Whether what stands beside the offers is untouched: then it has passed the border before. */
const hasSameSettings = (before: OffersFile, after: OffersFile): boolean =>
  [...Object.keys(before), ...Object.keys(after)].every(
    (key) => key === "offers" || Object.is(fieldOf(before, key), fieldOf(after, key)),
  );

/**
 * The file after a change. Throws a `RefusedChange` when the border of a file would refuse the result (an amount that isn't
 * a number, two offers with one id, weights that are all 0): that must not reach what is kept.
 */
export const applyChange = (file: OffersFile, change: FileChange, index: RubricIndex): OffersFile => {
  const after = change(file);
  if (after === file) return file;
  const offers = after.offers ?? [];
  if (new Set(offers.map(({ id }) => id)).size < offers.length) throw new RefusedChange("two offers with the same id");
  if (!hasSameSettings(file, after)) demand(readSettings(after, index));
  const before = new Set(file.offers);
  for (const offer of offers) if (!before.has(offer)) demand(readOffer(offer, index));
  return after;
};

interface Reapplied {
  readonly file: OffersFile;
  /** how many of the changes no longer apply */
  readonly refused: number;
}

/**
 * The file after changes that were made to an earlier state of it. A change that is refused now (with what another tab wrote
 * it would leave all weights 0) is left out and counted, so that it does not keep those after it from being saved. Throws a
 * `FailedChange` when one fails in any other way.
 */
export const reapplyChanges = (file: OffersFile, changes: readonly FileChange[], index: RubricIndex): Reapplied => {
  let current = file;
  let refused = 0;
  for (const change of changes) {
    try {
      current = applyChange(current, change, index);
    } catch (cause) {
      if (!(cause instanceof RefusedChange)) throw new FailedChange(`an edit failed: ${String(cause)}`, { cause });
      refused += 1;
    }
  }
  return { file: current, refused };
};
