import * as z from "zod/mini";
import { dateSchema } from "../../../offers/date-schema.ts";
import type { Offer } from "../../../offers/schema.ts";

export const offerFieldsSchema = z.object({
  employer: z.string().check(z.trim(), z.minLength(1, "Who makes the offer? A name you will recognise is enough")),
  title: z.string().check(z.trim()),
  location: z.string().check(z.trim()),
  replyBy: z.union([z.literal(""), dateSchema]),
});

/** What the form of an offer holds; empty text where nothing is known. */
export type OfferFields = z.infer<typeof offerFieldsSchema>;

export const EMPTY: OfferFields = { employer: "", title: "", location: "", replyBy: "" };

export const fieldsOfOffer = ({ employer, title, location, replyBy }: Offer): OfferFields => ({
  employer,
  title,
  location: location ?? "",
  replyBy: replyBy ?? "",
});

/** The offer with what the form says; what the form leaves empty is left out. */
export const offerWith = (offer: Offer, { employer, title, location, replyBy }: OfferFields): Offer => {
  const { location: _location, replyBy: _replyBy, ...rest } = offer;
  return { ...rest, employer, title, ...(location !== "" && { location }), ...(replyBy !== "" && { replyBy }) };
};

export const FIELDS = z.keyof(offerFieldsSchema).options;

/** The fields that say something else than what the form began with. */
export const fieldsChanged = (fields: OfferFields, before: OfferFields): Partial<OfferFields> =>
  Object.fromEntries(FIELDS.filter((field) => fields[field] !== before[field]).map((field) => [field, fields[field]]));

/** The draft of an offer that is not there yet; that of one that is goes by its id. */
export const NEW_OFFER = "+offer";

/** The fields with what was typed over them and not saved yet. */
export const withDraft = (fields: OfferFields, draft: Readonly<Record<string, string>> = {}): OfferFields => ({
  employer: draft["employer"] ?? fields.employer,
  title: draft["title"] ?? fields.title,
  location: draft["location"] ?? fields.location,
  replyBy: draft["replyBy"] ?? fields.replyBy,
});
