import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, type UseFormReturn } from "react-hook-form";
import * as z from "zod/mini";
import { setOwnAnswer } from "../../../offers/edit/edit-own-criteria.ts";
import { lookup } from "../../../offers/lookup.ts";
import type { Offer } from "../../../offers/schema.ts";
import { OWN_STEPS } from "../../../findings/words/own-steps.ts";
import type { FileChange } from "../../../storage/apply-change.ts";
import { useEdit } from "../../../state/live/use-edit.ts";
import { useSavedForm } from "../../../state/live/use-saved-form.ts";

const fieldsSchema = z.object({ value: z.string() });
type OwnFields = z.infer<typeof fieldsSchema>;

const differing = ({ value }: OwnFields, before: OwnFields): Partial<OwnFields> =>
  value === before.value ? {} : { value };

/** The form of an answer to a criterion of the person's own, saved when a step is chosen; empty while it isn't known. */
export const useOwnAnswerForm = (
  offer: Offer,
  criterionId: string,
  onChosen: (undo: FileChange, before: string) => void,
): UseFormReturn<OwnFields> => {
  const edit = useEdit();
  const answer = lookup(offer.ownAnswers, criterionId);
  const saved = { value: answer === undefined ? "" : String(answer) };
  const form = useForm<OwnFields>({ resolver: zodResolver(fieldsSchema), defaultValues: saved });
  const { setValue } = form;
  useSavedForm({
    form,
    saved,
    differing,
    save: ({ value }, before) => {
      const chosen = OWN_STEPS.find((each) => String(each.value) === value)?.value;
      // A figure between the steps, from a file: it stays until a step is chosen.
      if (value !== "" && chosen === undefined) return;
      const undo = edit((file) => setOwnAnswer(file, offer.id, criterionId, chosen));
      onChosen(undo, before.value);
    },
    write: ({ value = "" }) => setValue("value", value),
  });
  return form;
};
