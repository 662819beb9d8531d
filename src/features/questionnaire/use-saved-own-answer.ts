import { useEffect } from "react";
import type { UseFormReturn } from "react-hook-form";
import { z } from "zod";
import { setOwnAnswer } from "../../offers/edit-own-criteria.ts";
import { lookup } from "../../offers/lookup.ts";
import { useEdit } from "../../state/use-edit.ts";

/** How good an offer is on a criterion of the person's own, in five steps. */
export const OWN_STEPS = [
  { value: 0, label: "As bad as it could be" },
  { value: 0.25, label: "Rather bad" },
  { value: 0.5, label: "In between" },
  { value: 0.75, label: "Rather good" },
  { value: 1, label: "As good as I could wish" },
] as const;

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
