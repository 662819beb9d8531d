import { type OffersFile, offersFileSchema } from "../offers/schema.ts";

const load = async (): Promise<OffersFile> => {
  const { default: samples } = await import("../../rubric/samples/three-offers.json");
  return offersFileSchema.parse(samples);
};

let loaded: Promise<OffersFile> | undefined;

/** The three invented offers; fetched once, when someone wants to see them. Rejects where they can't be; then the next call tries again. */
export const loadSamples = (): Promise<OffersFile> => {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
};
