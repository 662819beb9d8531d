import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useEffectEvent } from "react";
import { useForm, type UseFormReturn } from "react-hook-form";
import { clearAnswer, setAnswer } from "../../../offers/edit/edit-answer.ts";
import { lookup } from "../../../offers/lookup.ts";
import { mergeText } from "../../../offers/edit/merge-text.ts";
import { isSame } from "../../../offers/same-value.ts";
import type { Answer, OffersFile } from "../../../offers/schema.ts";
import type { FileChange } from "../../../storage/apply-change.ts";
import { useEdit } from "../../../state/live/use-edit.ts";
import { useSavedForm } from "../../../state/live/use-saved-form.ts";
import { useDraft } from "../../../state/live/use-draft.ts";
import {
  type AnswerFields,
  answerFieldsSchema,
  answerOf,
  differingFields,
  fieldsOf,
  unsaidVoices,
  voicesBegun,
} from "./answer-fields.ts";

interface Answered {
  readonly offerId: string;
  readonly questionId: string;
  /** as the file has it */
  readonly answer: Answer | undefined;
  /** told of every change, with what takes it back, what was there before and the fields that changed */
  readonly onChanged: (undo: FileChange, before: AnswerFields, said: Partial<AnswerFields>) => void;
}

const saying = (
  file: OffersFile,
  { offerId, questionId }: Pick<Answered, "offerId" | "questionId">,
  said: Partial<AnswerFields>,
  before: AnswerFields,
): OffersFile => {
  const earlier = lookup(file.offers?.find(({ id }) => id === offerId)?.answers, questionId);
  const fields = fieldsOf(earlier);
  const merged = (field: "note" | "quote"): string =>
    mergeText(before[field], said[field] ?? before[field], fields[field]);
  const next = answerOf({ ...fields, ...said, note: merged("note"), quote: merged("quote") }, earlier);
  if (isSame(next, earlier)) return file;
  return next === undefined ? clearAnswer(file, offerId, questionId) : setAnswer(file, offerId, questionId, next);
};

/**
 * The form of an answer, saved as it is typed; in a text only the stretch that was typed, so that what another tab says of
 * the rest stays. A voice that says nothing yet stays in the form.
 */
export const useAnswerForm = ({ offerId, questionId, answer, onChanged }: Answered): UseFormReturn<AnswerFields> => {
  const edit = useEdit();
  const saved = fieldsOf(answer);
  const { draft, keep: keepVoices, forget: forgetVoices } = useDraft(`+voices ${offerId} ${questionId}`);
  const form = useForm<AnswerFields>({
    resolver: zodResolver(answerFieldsSchema),
    defaultValues: { ...saved, also: [...saved.also, ...voicesBegun(draft?.["also"])] },
  });
  const { setValue, subscribe } = form;
  // What is typed of a voice before what it said is chosen is no answer yet: it is kept as a draft.
  const keepBegun = useEffectEvent((values: AnswerFields) => {
    const begun = unsaidVoices(values);
    if (begun.length > 0) keepVoices({ also: JSON.stringify(begun) });
    else if (draft !== undefined) forgetVoices();
  });
  useEffect(() => subscribe({ formState: { values: true }, callback: ({ values }) => keepBegun(values) }), [subscribe]);
  useSavedForm({
    form,
    saved,
    differing: differingFields,
    save: (said, before) => {
      const undo = edit((file) => saying(file, { offerId, questionId }, said, before));
      onChanged(undo, before, said);
    },
    write: (news, shown) => {
      if (news.also !== undefined && differingFields({ ...shown, also: news.also }, shown).also !== undefined)
        setValue("also", news.also);
      for (const field of ["choice", "evidence", "from", "note", "quote"] as const) {
        const text = news[field];
        if (text !== undefined && text !== shown[field]) setValue(field, text);
      }
    },
  });
  return form;
};
