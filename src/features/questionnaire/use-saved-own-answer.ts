import { useEffect } from "react";
import type { UseFormReturn } from "react-hook-form";
import { z } from "zod";
import { setOwnAnswer } from "../../offers/edit/edit-own-criteria.ts";
import { lookup } from "../../offers/lookup.ts";
import { OWN_STEPS } from "../../findings/words/own-steps.ts";
import { useEdit } from "../../state/live/use-edit.ts";

export const ownFieldsSchema = z.object({ value: z.string() });
export type OwnFields = z.infer<typeof ownFieldsSchema>;

/** The form's field for an answer; empty while it isn't known. */
export const ownFieldsOf = (value: number | undefined): OwnFields => ({
  value: value === undefined ? "" : String(value),
});

/** Saves what a form says of a criterion of the person's own whenever it says something else. */
export const useSavedOwnAnswer = (
  { subscribe }: Pick<UseFormReturn<OwnFields>, "subscribe">,
  offerId: string,
  criterionId: string,
): void => {
  const edit = useEdit();
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const chosen = OWN_STEPS.find((each) => String(each.value) === values.value)?.value;
          // A figure between the steps, from a file: it stays until a step is chosen.
          if (values.value !== "" && chosen === undefined) return;
          edit((file) => {
            const earlier = lookup(file.offers?.find(({ id }) => id === offerId)?.ownAnswers, criterionId);
            return earlier === chosen ? file : setOwnAnswer(file, offerId, criterionId, chosen);
          });
        },
      }),
    [subscribe, edit, offerId, criterionId],
  );
};
