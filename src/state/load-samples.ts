import { type OffersFile, offersFileSchema } from "../offers/schema.ts";

const load = async (): Promise<OffersFile> => {
  const { default: file } = await import("../../rubric/samples/three-offers.json");
  return offersFileSchema.parse(file);
};

let loaded: Promise<OffersFile> | undefined;
let samples: OffersFile | null = null;

/** The three invented offers where they have been fetched already. */
export const samplesNow = (): OffersFile | null => samples;

/** The three invented offers; fetched once, when someone wants to see them. Rejects where they can't be; then the next call tries again. */
export const loadSamples = (): Promise<OffersFile> => {
  loaded ??= load().then(
    (fetched) => (samples = fetched),
    (error: unknown) => {
      loaded = undefined;
      throw error;
    },
  );
  return loaded;
};
