/** The bin: an offer that was removed can come back for 30 days. */
import { DAY_MS } from "../../rubric/day-ms.ts";
import type { AppState, BinnedOffer } from "../app-schema.ts";
import { offerSchema, type OffersFile } from "../schema.ts";
import { addOffer, removeOffer } from "./edit-offer.ts";
import { newOfferId } from "./offer-id.ts";

/** How long a removed offer is kept, in days. */
const DAYS_IN_BIN = 30;

const isKept = ({ at }: BinnedOffer, now: string): boolean =>
  !(Date.parse(now) - Date.parse(at) > DAYS_IN_BIN * DAY_MS);

const withBin = (file: OffersFile, bin: readonly BinnedOffer[]): OffersFile => {
  const { bin: _bin, ...rest }: AppState = file.app ?? {};
  return { ...file, app: bin.length === 0 ? rest : { ...rest, bin: [...bin] } };
};

/** What lies in the bin at a moment, ISO 8601; latest first. */
export const inBin = (file: OffersFile, now: string): readonly BinnedOffer[] =>
  (file.app?.bin ?? []).filter((binned) => isKept(binned, now));

/** Whole days until a binned offer is gone, at least 1 while it is there. */
export const daysLeft = ({ at }: BinnedOffer, now: string): number =>
  Math.max(1, Math.ceil(DAYS_IN_BIN - (Date.parse(now) - Date.parse(at)) / DAY_MS));

/**
 * Moves an offer into the bin, with all that was said of it; what has lain there for 30 days goes. The same file when no offer
 * has the id. `now` is ISO 8601.
 */
export const binOffer = (file: OffersFile, id: string, now: string): OffersFile => {
  const offer = file.offers?.find((each) => each.id === id);
  if (offer === undefined) return file;
  return withBin(removeOffer(file, id), [{ id: `${id} ${now}`, at: now, offer }, ...inBin(file, now)]);
};

/** Takes an offer out of the bin and puts it at the end, under a new id where another has taken its own. */
export const restoreFromBin = (file: OffersFile, binned: string): OffersFile => {
  const found = file.app?.bin?.find(({ id }) => id === binned);
  const read = offerSchema.safeParse(found?.offer);
  if (!read.success) return file;
  const { data: offer } = read;
  const isTaken = file.offers?.some(({ id }) => id === offer.id) === true;
  const back = isTaken ? { ...offer, id: newOfferId(file, offer.employer) } : offer;
  return addOffer(removeFromBin(file, binned), back);
};

/** Takes an offer out of the bin for good. */
export const removeFromBin = (file: OffersFile, binned: string): OffersFile =>
  withBin(
    file,
    (file.app?.bin ?? []).filter(({ id }) => id !== binned),
  );

/** The file without what has lain in the bin for more than 30 days; the same file where nothing has. */
export const emptyOldBin = (file: OffersFile, now: string): OffersFile => {
  const kept = inBin(file, now);
  return kept.length === (file.app?.bin ?? []).length ? file : withBin(file, kept);
};
