import { withMaterial } from "../../../offers/edit/edit-material.ts";
import type { Material } from "../../../offers/material-schema.ts";
import type { Offer } from "../../../offers/schema.ts";
import type { Reading } from "../../../reading/reading.ts";
import { acceptTerm, refuseTerm } from "../../../reading/suggest/settle-term.ts";
import type { SuggestedTerm } from "../../../reading/suggest/suggested-terms.ts";
import type { OfferFields } from "./offer-fields.ts";

/** What a pasted text says of a new offer, to be checked by the person before it is saved. */
export interface FoundOffer {
  /** the text, before it has an id of its own */
  readonly material: Material;
  readonly language: Reading["language"];
  readonly fields: Partial<OfferFields>;
  /** where each field's value comes from, in words */
  readonly hints: Partial<Record<keyof OfferFields, string>>;
  readonly terms: readonly SuggestedTerm[];
  /** the terms that the person unticked, by what they are about */
  readonly refused: ReadonlySet<string>;
}

/** The offer with the text, and with the terms that the person left ticked. */
export const withFound = (offer: Offer, { material, terms, refused }: FoundOffer): Offer => {
  const { id: _before, ...text } = material;
  return terms.reduce(
    (current, term) => (refused.has(term.about) ? refuseTerm(current, term) : acceptTerm(current, term)),
    withMaterial(offer, text),
  );
};
