import { addSamples, removeSamples, samplesFrom } from "../../offers/samples.ts";
import type { OffersFile } from "../../offers/schema.ts";
import { today } from "../../state/browser/today.ts";
import { loadSamples } from "../../state/load-samples.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useToast } from "../../ui/above/toast.tsx";

/** Adds the samples, or takes them away again with what came along with them. */
export const useSamples = (): { readonly add: () => Promise<void>; readonly remove: () => Promise<void> } => {
  const edit = useEdit();
  const toast = useToast();
  const withSamples = async (act: (samples: OffersFile) => void): Promise<void> => {
    let samples: OffersFile;
    try {
      samples = await loadSamples();
    } catch {
      toast({ message: "The samples could not be fetched. Try again when you are online." });
      return;
    }
    act(samples);
  };
  return {
    add: () =>
      withSamples((samples) => {
        const dated = samplesFrom(samples, today());
        edit((file) => addSamples(file, dated));
      }),
    remove: () => withSamples((samples) => edit((file) => removeSamples(file, samples), "Sample offers removed")),
  };
};
