import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useId, useMemo, useRef } from "react";
import { useForm, useWatch } from "react-hook-form";
import * as z from "zod/mini";
import { type ReplyFormProps, withFile } from "./reply-fields.ts";
import { ReplyFoot } from "./reply-foot.tsx";
import { nameOf } from "../../../findings/case.ts";
import { OWN_STEPS } from "../../../findings/words/own-steps.ts";
import { setOwnAnswer } from "../../../offers/edit/edit-own-criteria.ts";
import { useKeys } from "../../../state/browser/use-keys.ts";
import { useEdit } from "../../../state/live/use-edit.ts";
import { useFile } from "../../../state/live/use-file.ts";
import { ChoiceCard } from "../../../ui/form/choice/choice-card.tsx";
import { ChoiceGroup } from "../../../ui/form/choice/choice-group.tsx";
import styles from "./reply-form.module.css";

const ownReplySchema = z.object({ value: z.string().check(z.minLength(1, "Choose where it stands")) });

type OwnReplyFields = z.infer<typeof ownReplySchema>;

/** Where an offer stands on a criterion of the person's own, found out. */
export const OwnReplyForm = ({ theCase, item: { offer, question, topic }, onKept, onClose }: ReplyFormProps) => {
  const formId = useId();
  const file = useFile();
  const edit = useEdit();
  const form = useForm<OwnReplyFields>({ resolver: zodResolver(ownReplySchema), defaultValues: { value: "" } });
  const { setFocus } = form;
  const value = useWatch({ control: form.control, name: "value" });
  const error = form.formState.errors.value?.message;
  useEffect(() => setFocus("value"), [setFocus]);
  // The focus goes along, so that Tab leads on from what was chosen.
  const choose = (step: number): void => {
    form.setValue("value", String(step), { shouldValidate: true });
    document.getElementById(`${formId}-${step}`)?.focus();
  };
  const place = useRef<HTMLFormElement>(null);
  useKeys(
    {
      ...Object.fromEntries(OWN_STEPS.map((step, index) => [String(index + 1), () => choose(step.value)])),
      Escape: onClose,
    },
    place,
  );
  const then = useMemo(
    () => (value === "" ? null : withFile(theCase, setOwnAnswer(file, offer, question, Number(value)))),
    [theCase, file, offer, question, value],
  );
  const keep = form.handleSubmit((found) => {
    const answered = Number(found.value);
    edit((current) => setOwnAnswer(current, offer, question, answered), `Answer kept for ${nameOf(theCase, offer)}`);
    onKept(withFile(theCase, setOwnAnswer(file, offer, question, answered)));
  });
  return (
    <form ref={place} className={styles["reply"]} onSubmit={(event) => void keep(event)} noValidate>
      <ChoiceGroup label={`${topic}: how good is it here?`}>
        {OWN_STEPS.map((step, index) => (
          <ChoiceCard
            key={step.value}
            id={`${formId}-${step.value}`}
            compact
            label={step.label}
            keyHint={String(index + 1)}
            value={String(step.value)}
            {...form.register("value")}
          />
        ))}
      </ChoiceGroup>
      {error !== undefined && (
        <p role="alert" className={styles["error"]}>
          {error}
        </p>
      )}
      <ReplyFoot theCase={theCase} offer={offer} then={then} onClose={onClose} />
    </form>
  );
};
