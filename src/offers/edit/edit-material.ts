import type { Material, Settled } from "../material-schema.ts";
import { LONGEST_TITLE, type MaterialKind } from "../text-limits.ts";
import type { Offer, OffersFile } from "../schema.ts";
import { updateOffer } from "./edit-offer.ts";
import { firstFreeId } from "./offer-id.ts";

/** A text before it is kept: all but its id. */
export interface NewMaterial {
  readonly title: string;
  readonly kind: MaterialKind;
  readonly evidence?: string | undefined;
  readonly from?: string | undefined;
  readonly added: string;
  readonly day?: string | undefined;
  readonly text: string;
}

/** The title, with a number behind it where another text has it: two files may have one name. */
const freeTitle = (title: string, texts: readonly Material[]): string => {
  const taken = new Set(texts.map((each) => each.title));
  if (!taken.has(title)) return title;
  const numbered = (number: number): string => `${title.slice(0, LONGEST_TITLE - String(number).length - 1)} ${number}`;
  let number = 2;
  while (taken.has(numbered(number))) number += 1;
  return numbered(number);
};

/** The offer with a text behind its others, under a new id made from the text's title. */
export const withMaterial = (offer: Offer, text: NewMaterial): Offer => {
  const texts = offer.material ?? [];
  const id = firstFreeId(
    text.title,
    "text",
    texts.map((each) => each.id),
  );
  return { ...offer, material: [...texts, { id, ...text, title: freeTitle(text.title, texts) }] };
};

/** Adds a text to an offer. */
export const addMaterial = (file: OffersFile, offerId: string, text: NewMaterial): OffersFile =>
  updateOffer(file, offerId, (offer) => withMaterial(offer, text));

/** Changes a text: its title, its kind, or the text itself when there is a new version of it. */
export const updateMaterial = (
  file: OffersFile,
  offerId: string,
  id: string,
  change: (text: Material) => Material,
): OffersFile =>
  updateOffer(file, offerId, (offer) => ({
    ...offer,
    ...(offer.material && { material: offer.material.map((each) => (each.id === id ? change(each) : each)) }),
  }));

/** Takes a text away. Answers that were given from it stay, with their quotes. */
export const removeMaterial = (file: OffersFile, offerId: string, id: string): OffersFile =>
  updateOffer(file, offerId, ({ material = [], ...offer }) => {
    const left = material.filter((each) => each.id !== id);
    return left.length === 0 ? offer : { ...offer, material: left };
  });

const isSameMatter = (one: Settled, other: Settled): boolean => one.about === other.about && one.quote === other.quote;

/** The offer with what was said of suggestions; what was said of the same one before is replaced. */
export const withSettled = (offer: Offer, said: readonly Settled[]): Offer => {
  const others = (offer.settled ?? []).filter((each) => !said.some((one) => isSameMatter(one, each)));
  return { ...offer, settled: [...others, ...said] };
};
