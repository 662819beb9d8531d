import { z } from "zod";
import { type Offer, dateSchema } from "../../offers/schema.ts";

export const offerFieldsSchema = z.object({
  employer: z.string().trim().min(1, "Who makes the offer? A name you will recognise is enough"),
  title: z.string().trim(),
  location: z.string().trim(),
  replyBy: z.union([z.literal(""), dateSchema]),
});

/** What the form of an offer holds; empty text where nothing is known. */
export type OfferFields = z.infer<typeof offerFieldsSchema>;

const EMPTY: OfferFields = { employer: "", title: "", location: "", replyBy: "" };

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

const DRAFT = "first-rung-new-offer";

/** A new offer that was begun and not saved yet; storage that is refused forgets it, which costs four fields. */
export const draftFields = (): OfferFields => {
  try {
    const draft = z
      .partialRecord(z.keyof(offerFieldsSchema), z.string())
      .parse(JSON.parse(sessionStorage.getItem(DRAFT) ?? "{}"));
    return { ...EMPTY, ...draft };
  } catch {
    return EMPTY;
  }
};

export const keepDraft = (fields: OfferFields): void => {
  try {
    sessionStorage.setItem(DRAFT, JSON.stringify(fields));
  } catch {
    // Nothing to do: the fields are still on the page.
  }
};

export const clearDraft = (): void => {
  try {
    sessionStorage.removeItem(DRAFT);
  } catch {
    // What could not be kept need not be cleared.
  }
};
