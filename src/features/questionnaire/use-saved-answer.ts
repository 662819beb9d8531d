import { useEffect } from "react";
import type { UseFormReturn } from "react-hook-form";
import { clearAnswer, setAnswer } from "../../offers/edit-answer.ts";
import { lookup } from "../../offers/lookup.ts";
import { useEdit } from "../../state/use-edit.ts";
import { type AnswerFields, answerOf } from "./answer-fields.ts";

/** Saves what a form says of a question whenever it says something else. */
export const useSavedAnswer = (
  { subscribe }: Pick<UseFormReturn<AnswerFields>, "subscribe">,
  offerId: string,
  questionId: string,
): void => {
  const edit = useEdit();
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          edit((file) => {
            const earlier = lookup(file.offers?.find(({ id }) => id === offerId)?.answers, questionId);
            const next = answerOf(values, earlier);
            if (JSON.stringify(next) === JSON.stringify(earlier)) return file;
            return next === undefined
              ? clearAnswer(file, offerId, questionId)
              : setAnswer(file, offerId, questionId, next);
          });
        },
      }),
    [subscribe, edit, offerId, questionId],
  );
};
