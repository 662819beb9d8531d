import { updateOffer } from "./edit-offer.ts";
import type { Offer, OffersFile, Statement } from "../schema.ts";
import { sourceName } from "../source-name.ts";

/** Gives back a name for a name, or null for none. */
type Rename = (name: string) => string | null;

const renamed = <Told extends Pick<Statement, "from">>(told: Told, rename: Rename): Told => {
  const name = sourceName(told.from);
  const next = name === null ? null : rename(name);
  if (next === name) return told;
  const copy = { ...told };
  if (next === null) delete copy.from;
  else copy.from = next;
  return copy;
};

/** The offer with the names of who said what changed, in answers, in what others said, and of what it pays. */
export const withSourceNames = ({ answers, pay, ...offer }: Offer, rename: Rename): Offer => ({
  ...offer,
  ...(answers !== undefined && {
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => {
        const own = renamed(answer, rename);
        return [id, own.also === undefined ? own : { ...own, also: own.also.map((told) => renamed(told, rename)) }];
      }),
    ),
  }),
  ...(pay !== undefined && { pay: renamed(pay, rename) }),
});

/**
 * Calls a source of an offer otherwise. Under a name that another source has already, both become one.
 *
 * @example renameSource(file, "harbor", "Sam", "Sam Okafor")
 */
export const renameSource = (file: OffersFile, offerId: string, before: string, after: string): OffersFile =>
  updateOffer(file, offerId, (offer) =>
    withSourceNames(offer, (name) => (name === sourceName(before) ? sourceName(after) : name)),
  );
