import type * as z from "zod/mini";
import { carryOffer } from "../offers/read/carry-over.ts";
import { checkOffer } from "../offers/read/check-offer.ts";
import { checkPreferences } from "../offers/read/check-preferences.ts";
import { pathText } from "../rubric/place.ts";
import type { FileFault } from "../offers/read/file-fault.ts";
import type { RubricIndex } from "../offers/rubric-index.ts";
import { checkSchema } from "../offers/read/schema-faults.ts";
import { offerSchema, offersFileSchema, type Offer, type OffersFile } from "../offers/schema.ts";

/** A value that passed the border, or one line for each place where it is wrong. */
export type RowsRead<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly string[] };

/** What stands beside the offers is read with no offers. */
const HEAD = { format: "first-rung/offers", version: 1 } as const;

const inWords = ({ path, found, expected }: FileFault): string =>
  `${pathText(path)}: found ${found}; expected ${expected}`;

const read = <Value>(
  schema: z.ZodMiniType<Value>,
  value: unknown,
  check: (value: Value) => readonly FileFault[],
): RowsRead<Value> => {
  const shape = checkSchema(schema, value);
  const faults = shape.ok ? check(shape.value) : shape.faults;
  return shape.ok && faults.length === 0
    ? { ok: true, value: shape.value }
    : { ok: false, problems: faults.map(inWords) };
};

/**
 * Checks an offer as the border of a file does, so that whatever is kept can be computed with, exported and imported. Answers
 * given under an earlier `version` of the rubric are carried over first.
 */
export const readOffer = (offer: unknown, index: RubricIndex, version?: string): RowsRead<Offer> =>
  read(offerSchema, carryOffer(offer, version, index.rubric).value, (sound) => checkOffer(sound, index));

/** The same for what stands beside the offers, given as the fields of a file. */
export const readSettings = (fields: object, index: RubricIndex): RowsRead<OffersFile> =>
  read(offersFileSchema, { ...fields, ...HEAD, offers: [] }, ({ preferences }) => checkPreferences(preferences, index));
