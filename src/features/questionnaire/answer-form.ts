import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { useForm, type UseFormReturn } from "react-hook-form";
import { clearAnswer, setAnswer } from "../../offers/edit/edit-answer.ts";
import { lookup } from "../../offers/lookup.ts";
import { mergeText } from "../../offers/edit/merge-text.ts";
import type { Answer, OffersFile } from "../../offers/schema.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { type AnswerFields, answerFieldsSchema, answerOf, differingFields, fieldsOf } from "./answer-fields.ts";

interface Answered {
  readonly offerId: string;
  readonly questionId: string;
  /** as the file has it */
  readonly answer: Answer | undefined;
}

const saying = (
  file: OffersFile,
  { offerId, questionId }: Omit<Answered, "answer">,
  said: Partial<AnswerFields>,
  before: AnswerFields,
): OffersFile => {
  const earlier = lookup(file.offers?.find(({ id }) => id === offerId)?.answers, questionId);
  const fields = fieldsOf(earlier);
  const merged = (field: "note" | "quote"): string =>
    mergeText(before[field], said[field] ?? before[field], fields[field]);
  const next = answerOf({ ...fields, ...said, note: merged("note"), quote: merged("quote") }, earlier);
  if (JSON.stringify(next) === JSON.stringify(earlier)) return file;
  return next === undefined ? clearAnswer(file, offerId, questionId) : setAnswer(file, offerId, questionId, next);
};

/**
 * The form of an answer. What is typed is saved at once, and only that: an edit names the fields that differ from what the
 * file said, and in a text the stretch, so that whatever another tab says of the rest stays. What the file is told elsewhere, by another tab or by
 * "Undo", arrives in the form; a voice that says nothing yet stays in it.
 */
export const useAnswerForm = ({ offerId, questionId, answer }: Answered): UseFormReturn<AnswerFields> => {
  const edit = useEdit();
  const saved = fieldsOf(answer);
  const form = useForm<AnswerFields>({ resolver: zodResolver(answerFieldsSchema), defaultValues: saved });
  const { subscribe, getValues, setValue } = form;
  const before = useRef(saved);
  // While news is written into the form field by field, the fields still to come are not something that was typed.
  const isFollowing = useRef(false);

  const save = useEffectEvent((values: AnswerFields) => {
    if (isFollowing.current) return;
    const base = before.current;
    const said = differingFields(values, base);
    before.current = { ...base, ...said };
    // Somebody who was told something doesn't not know: what others said goes with the answer, and can come back.
    const puts = said.choice === "unknown" && base.also.some(({ choice }) => choice !== "");
    edit(
      (file) => saying(file, { offerId, questionId }, said, base),
      puts ? "Not known now, so what others said of it is gone too" : undefined,
    );
  });
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => save(structuredClone(values)) }),
    [subscribe],
  );

  const follow = useEffectEvent(() => {
    const news = differingFields(saved, before.current);
    before.current = saved;
    if (Object.keys(news).length === 0) return;
    const shown = structuredClone(getValues());
    isFollowing.current = true;
    if (news.also !== undefined && differingFields({ ...shown, also: news.also }, shown).also !== undefined)
      setValue("also", news.also);
    for (const field of ["choice", "evidence", "from", "note", "quote"] as const) {
      const text = news[field];
      if (text !== undefined && text !== shown[field]) setValue(field, text);
    }
    isFollowing.current = false;
  });
  // At once with what is drawn: a key pressed before it would be taken for a change to older words.
  useLayoutEffect(() => {
    follow();
  });
  return form;
};
