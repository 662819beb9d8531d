import type { Offer, OffersFile } from "../../src/offers/schema.ts";

/** An offer by its id, with whatever a test cares about. */
export const anOffer = (id: string, change: Partial<Offer> = {}): Offer => ({
  id,
  employer: `Employer ${id}`,
  title: "ML Engineer",
  ...change,
});

/** A file with these offers, and whatever else a test cares about. */
export const anOffersFile = (offers: readonly Offer[], change: Partial<OffersFile> = {}): OffersFile => ({
  format: "first-rung/offers",
  version: 1,
  offers: [...offers],
  ...change,
});
