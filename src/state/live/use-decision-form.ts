import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, type UseFormReturn } from "react-hook-form";
import * as z from "zod/mini";
import { type DecisionWords, decisionWords, sayDecision } from "../../offers/edit/edit-decision.ts";
import { useEdit } from "./use-edit.ts";
import { useFile } from "./use-file.ts";
import { useSavedForm } from "./use-saved-form.ts";

const fieldsSchema = z.object({ offer: z.string(), because: z.string() });

const differing = (words: DecisionWords, before: DecisionWords): Partial<DecisionWords> => ({
  ...(words.offer !== before.offer && { offer: words.offer }),
  ...(words.because !== before.because && { because: words.because }),
});

/** The form of "I choose … because …", saved as it is typed. */
export const useDecisionForm = (): UseFormReturn<DecisionWords> => {
  const { app } = useFile();
  const edit = useEdit();
  const saved = decisionWords(app?.decision);
  const form = useForm<DecisionWords>({ resolver: zodResolver(fieldsSchema), defaultValues: saved });
  const { setValue } = form;
  useSavedForm({
    form,
    saved,
    differing,
    save: (said, before) => edit((file) => sayDecision(file, before, { ...before, ...said })),
    write: ({ offer, because }, shown) => {
      if (offer !== undefined && offer !== shown.offer) setValue("offer", offer);
      if (because !== undefined && because !== shown.because) setValue("because", because);
    },
  });
  return form;
};
