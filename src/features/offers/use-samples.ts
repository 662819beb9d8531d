import { addSamples, removeSamples, samplesFrom } from "../../offers/samples.ts";
import { type OffersFile, offersFileSchema } from "../../offers/schema.ts";
import { today } from "../../state/browser/today.ts";
import { useEdit } from "../../state/live/use-edit.ts";

/** The three invented offers; fetched only when somebody wants to see them. */
const loadSamples = async (): Promise<OffersFile> => {
  const { default: samples } = await import("../../../rubric/samples/three-offers.json");
  return offersFileSchema.parse(samples);
};

/** Adds the samples, or takes them away again with what came along with them. */
export const useSamples = (): { readonly add: () => Promise<void>; readonly remove: () => Promise<void> } => {
  const edit = useEdit();
  return {
    add: async () => {
      const samples = await loadSamples();
      const dated = samplesFrom(samples, today());
      edit((file) => addSamples(file, dated));
    },
    remove: async () => {
      const samples = await loadSamples();
      edit((file) => removeSamples(file, samples), "Sample offers removed");
    },
  };
};
