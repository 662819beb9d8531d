import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect } from "react";
import { useForm } from "react-hook-form";
import * as z from "zod/mini";
import { addOwnCriterion, removeOwnCriterion } from "../../offers/edit/edit-own-criteria.ts";
import { newOwnCriterionId } from "../../offers/edit/offer-id.ts";
import { bundledRubric } from "../../rubric/bundled.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useDraft } from "../../state/live/use-draft.ts";
import { useFile } from "../../state/live/use-file.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { Card } from "../../ui/card.tsx";
import { TextInput } from "../../ui/form/text-input.tsx";
import styles from "./own-criteria.module.css";
import { OwnCriterionRow } from "./own-criterion-row.tsx";

/** Points that a new one starts with: enough to be felt, too little to take over. */
const STARTS_WITH = 5;

const DRAFT = "+own-criterion";

const fieldsSchema = z.object({
  title: z.string().check(z.trim(), z.minLength(1, "What is it about?"), z.maxLength(80, "At most 80 characters")),
});

/** Criteria of the person's own: added, weighed with the others, answered for each offer. */
export const OwnCriteria = () => {
  const { preferences } = useFile();
  const edit = useEdit();
  const own = preferences?.ownCriteria ?? [];
  const { draft, keep, forget } = useDraft(DRAFT);
  const { register, handleSubmit, reset, formState, subscribe } = useForm({
    resolver: zodResolver(fieldsSchema),
    defaultValues: { title: draft?.["title"] ?? "" },
  });
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => (values.title === "" ? forget() : keep(values)),
      }),
    [subscribe, keep, forget],
  );
  const add = (title: string) =>
    edit((file) =>
      addOwnCriterion(file, { id: newOwnCriterionId(file, bundledRubric, title), title, weight: STARTS_WITH }),
    );
  const submit = handleSubmit(({ title }) => {
    add(title);
    reset({ title: "" });
    forget();
  });
  return (
    <Card title="Add your own" intro="What else matters to you. It is weighed like the others.">
      {own.length > 0 && (
        <ul role="list" className={styles["own"]}>
          {own.map((criterion) => (
            <OwnCriterionRow
              key={criterion.id}
              criterion={criterion}
              onRemove={() =>
                edit((file) => removeOwnCriterion(file, criterion.id), `${criterion.title ?? criterion.id} removed`)
              }
            />
          ))}
        </ul>
      )}
      <form className={styles["form"]} onSubmit={(event) => void submit(event)} noValidate>
        <TextInput label="Something else" error={formState.errors.title?.message} {...register("title")} />
        <Button type="submit" variant="outline">
          Add it
        </Button>
      </form>
    </Card>
  );
};
