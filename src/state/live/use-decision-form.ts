import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { useForm, type UseFormReturn } from "react-hook-form";
import { z } from "zod";
import { type DecisionWords, decisionWords, sayDecision } from "../../offers/edit/edit-decision.ts";
import { useEdit } from "./use-edit.ts";
import { useFile } from "./use-file.ts";

const fieldsSchema = z.object({ offer: z.string(), because: z.string() });

/**
 * The form of "I choose … because …". What is typed is saved at once, and only that: an edit names the field that differs,
 * so that what another tab says of the other stays; and what is said elsewhere arrives here.
 */
export const useDecisionForm = (): UseFormReturn<DecisionWords> => {
  const { app } = useFile();
  const edit = useEdit();
  const saved = decisionWords(app?.decision);
  const form = useForm<DecisionWords>({ resolver: zodResolver(fieldsSchema), defaultValues: saved });
  const { subscribe, getValues, setValue } = form;
  const before = useRef(saved);
  const isFollowing = useRef(false);
  const save = useEffectEvent((said: DecisionWords) => {
    if (isFollowing.current) return;
    const base = before.current;
    if (said.offer === base.offer && said.because === base.because) return;
    before.current = said;
    edit((file) => sayDecision(file, base, said));
  });
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => save({ ...values }) }),
    [subscribe],
  );
  const follow = useEffectEvent(() => {
    const { offer, because } = before.current;
    if (saved.offer === offer && saved.because === because) return;
    before.current = saved;
    const shown = getValues();
    isFollowing.current = true;
    if (saved.offer !== shown.offer) setValue("offer", saved.offer);
    if (saved.because !== shown.because) setValue("because", saved.because);
    isFollowing.current = false;
  });
  useLayoutEffect(() => {
    follow();
  });
  return form;
};
