import { zodResolver } from "@hookform/resolvers/zod";
import { useForm, useWatch } from "react-hook-form";
import { z } from "zod";
import { OWN_STEPS } from "../../findings/own-steps.ts";
import { setOwnAnswer } from "../../offers/edit-own-criteria.ts";
import { useEdit } from "../../state/use-edit.ts";
import { useFile } from "../../state/use-file.ts";
import { useKeys } from "../../state/use-keys.ts";
import { ChoiceCard } from "../../ui/choice-card.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { ReplyFoot } from "./reply-foot.tsx";
import type { ReplyFormProps } from "./reply-form-props.ts";
import styles from "./reply-form.module.css";

const ownReplySchema = z.object({ value: z.string().min(1, "Choose where it stands") });

type OwnReplyFields = z.infer<typeof ownReplySchema>;

/** Where an offer stands on a criterion of the person's own, found out. */
export const OwnReplyForm = ({ context, item: { offer, question, topic }, onKept, onClose }: ReplyFormProps) => {
  const file = useFile();
  const edit = useEdit();
  const form = useForm<OwnReplyFields>({ resolver: zodResolver(ownReplySchema), defaultValues: { value: "" } });
  const value = useWatch({ control: form.control, name: "value" });
  const error = form.formState.errors.value?.message;
  useKeys(
    Object.fromEntries(
      OWN_STEPS.map((step, index) => [
        String(index + 1),
        () => form.setValue("value", String(step.value), { shouldValidate: true }),
      ]),
    ),
  );
  const keep = form.handleSubmit((found) => {
    edit(
      (current) => setOwnAnswer(current, offer, question, Number(found.value)),
      `Answer kept for ${context.names.get(offer) ?? offer}`,
    );
    onKept();
  });
  return (
    <form className={styles["reply"]} onSubmit={(event) => void keep(event)} noValidate>
      <ChoiceGroup label={`${topic}: how good is it here?`}>
        {OWN_STEPS.map((step, index) => (
          <ChoiceCard
            key={step.value}
            compact
            label={step.label}
            keyHint={String(index + 1)}
            value={String(step.value)}
            {...form.register("value")}
          />
        ))}
      </ChoiceGroup>
      {error !== undefined && <p className={styles["error"]}>{error}</p>}
      <ReplyFoot
        context={context}
        offer={offer}
        tried={value === "" ? null : setOwnAnswer(file, offer, question, Number(value))}
        onClose={onClose}
      />
    </form>
  );
};
