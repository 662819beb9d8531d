import { addOffer, replaceOffer } from "./edit-offer.ts";
import { addOwnCriterion } from "./edit-own-criteria.ts";
import { newOfferId } from "./offer-id.ts";
import { ownOffers } from "../own-work.ts";
import { isSame } from "../same-value.ts";
import type { Offer, OffersFile } from "../schema.ts";
import { describeValue } from "../../rubric/place.ts";
import type { Problem } from "../../rubric/problem.ts";

export interface NamedFile {
  readonly name: string;
  readonly file: OffersFile;
}

export type JoinedFiles =
  | { readonly ok: true; readonly file: OffersFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The offers of several files together, with the preferences of the first. An id in two files is a problem. */
export const joinFiles = (first: NamedFile, others: readonly NamedFile[]): JoinedFiles => {
  const owners = new Map((first.file.offers ?? []).map(({ id }) => [id, first.name]));
  const problems: Problem[] = [];
  for (const { name, file } of others) {
    for (const [position, { id }] of (file.offers ?? []).entries()) {
      const owner = owners.get(id);
      if (owner === undefined) owners.set(id, name);
      else {
        const expected = `an id of its own (${owner} has this one)`;
        problems.push({ file: name, path: `offers[${position}].id`, found: describeValue(id), expected });
      }
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  const offers = [first, ...others].flatMap(({ file }) => file.offers ?? []);
  return { ok: true, file: others.length === 0 ? first.file : { ...first.file, offers } };
};

/** What to do with an imported offer whose id is taken. */
export type ClashChoice = "replace" | "keep-both";

const addIncoming = (file: OffersFile, offer: Offer, choices: ReadonlyMap<string, ClashChoice>): OffersFile => {
  const isTaken = file.offers?.some(({ id }) => id === offer.id) ?? false;
  if (!isTaken) return addOffer(file, offer);
  if (choices.get(offer.id) === "replace") return replaceOffer(file, offer);
  return addOffer(file, { ...offer, id: newOfferId(file, offer.employer) });
};

/** Own criteria that only the import has come with weight 0: its answers are kept and no offer's score moves. */
const addIncomingCriteria = (file: OffersFile, incoming: OffersFile): OffersFile =>
  (incoming.preferences?.ownCriteria ?? []).reduce((whole, criterion) => {
    const isThere = whole.preferences?.ownCriteria?.some(({ id }) => id === criterion.id) ?? false;
    return isThere ? whole : addOwnCriterion(whole, { ...criterion, weight: 0 });
  }, file);

/**
 * Imports another file's offers beside those that are there. The file's own preferences stay; where it has none, those of
 * the import come along. An offer whose id is taken is kept beside the other under a new id, unless the choice is
 * to replace it.
 */
export const mergeFiles = (
  file: OffersFile,
  incoming: OffersFile,
  choices: ReadonlyMap<string, ClashChoice>,
): OffersFile => {
  const base = addIncomingCriteria(
    file.preferences === undefined && incoming.preferences !== undefined
      ? { ...file, preferences: incoming.preferences }
      : file,
    incoming,
  );
  return (incoming.offers ?? []).reduce((whole, offer) => addIncoming(whole, offer, choices), base);
};

/** Whether two files that grew apart have different offers under one id; samples are the same, wherever they came in. */
export const haveClash = (one: OffersFile, other: OffersFile): boolean => {
  const offers = new Map(ownOffers(one).map((offer) => [offer.id, offer]));
  return ownOffers(other).some((offer) => offers.has(offer.id) && !isSame(offers.get(offer.id), offer));
};
