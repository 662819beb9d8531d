import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect } from "react";
import { useForm } from "react-hook-form";
import { Button } from "../../ui/button.tsx";
import { TextInput } from "../../ui/text-input.tsx";
import { type OfferFields, keepDraft, offerFieldsSchema } from "./offer-fields.ts";
import styles from "./offer-form.module.css";

interface OfferFormProps {
  readonly fields: OfferFields;
  readonly keepsDraft?: boolean;
  /** `answer` goes on to the questions */
  readonly onSave: (fields: OfferFields, then: "answer" | "done") => void;
}

/** Who makes the offer, for what, where, and by when they want to hear. */
export const OfferForm = ({ fields, keepsDraft = false, onSave }: OfferFormProps) => {
  const { register, handleSubmit, subscribe, formState } = useForm<OfferFields>({
    resolver: zodResolver(offerFieldsSchema),
    defaultValues: fields,
  });
  const { errors } = formState;
  useEffect(
    () =>
      keepsDraft ? subscribe({ formState: { values: true }, callback: ({ values }) => keepDraft(values) }) : undefined,
    [keepsDraft, subscribe],
  );
  const save = (then: "answer" | "done") => handleSubmit((valid) => onSave(valid, then));
  return (
    <form className={styles["form"]} onSubmit={(event) => void save("answer")(event)} noValidate>
      <TextInput
        label="Employer"
        autoComplete="organization"
        error={errors.employer?.message}
        {...register("employer")}
      />
      <TextInput
        label="Job title"
        hint="As the offer words it. Titles say little, and the score does not go by them."
        autoComplete="off"
        error={errors.title?.message}
        {...register("title")}
      />
      <TextInput label="Place" autoComplete="off" error={errors.location?.message} {...register("location")} />
      <TextInput
        label="Reply by"
        type="date"
        aside="if they gave you a date"
        error={errors.replyBy?.message}
        {...register("replyBy")}
      />
      <div className={styles["actions"]}>
        <Button type="submit" variant="primary">
          Save and answer questions
        </Button>
        <Button variant="outline" onClick={(event) => void save("done")(event)}>
          Save
        </Button>
      </div>
    </form>
  );
};
