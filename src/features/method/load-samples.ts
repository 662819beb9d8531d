import { type OffersFile, offersFileSchema } from "../../offers/schema.ts";

const load = async (): Promise<OffersFile> => {
  const { default: samples } = await import("../../../rubric/samples/three-offers.json");
  return offersFileSchema.parse(samples);
};

let loaded: Promise<OffersFile> | undefined;

/** The three invented offers, to work figures through with while there are none of one's own; fetched once. */
export const loadSamples = (): Promise<OffersFile> => {
  loaded ??= load();
  return loaded;
};
