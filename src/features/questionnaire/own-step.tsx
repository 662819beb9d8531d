import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { setOwnAnswer } from "../../offers/edit-own-criteria.ts";
import { lookup } from "../../offers/lookup.ts";
import { useEdit } from "../../state/use-edit.ts";
import { useKeys } from "../../state/use-keys.ts";
import { ChoiceCard } from "../../ui/choice-card.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import type { StepProps } from "./go.ts";
import { QuestionHead } from "./question-head.tsx";
import { StepFooter } from "./step-footer.tsx";

const STEPS = [
  { value: 0, label: "As bad as it could be" },
  { value: 0.25, label: "Rather bad" },
  { value: 0.5, label: "In between" },
  { value: 0.75, label: "Rather good" },
  { value: 1, label: "As good as I could wish" },
] as const;

const fieldsSchema = z.object({ value: z.string() });

/** A criterion of the person's own: how good this offer is there, in five steps. */
export const OwnStep = ({ offer, step, go }: StepProps) => {
  const edit = useEdit();
  const value = lookup(offer.ownAnswers, step.id);
  const form = useForm<z.infer<typeof fieldsSchema>>({
    resolver: zodResolver(fieldsSchema),
    values: { value: value === undefined ? "" : String(value) },
  });

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const chosen = STEPS.find((each) => String(each.value) === values.value)?.value;
          if (values.value !== "" && chosen === undefined) return;
          edit((current) => {
            const earlier = lookup(current.offers?.find(({ id }) => id === offer.id)?.ownAnswers, step.id);
            return earlier === chosen ? current : setOwnAnswer(current, offer.id, step.id, chosen);
          });
        },
      }),
    [form, edit, offer.id, step.id],
  );

  const choose = (chosen: string) => form.setValue("value", chosen);
  useKeys({
    ...Object.fromEntries(STEPS.map((each, index) => [String(index + 1), () => choose(String(each.value))])),
    u: () => choose(""),
    Enter: go.next,
    Backspace: go.back,
  });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        go.next();
      }}
    >
      <QuestionHead
        step={step}
        prompt={`${step.criterionTitle}: how good is it here?`}
        why="You added this one. Think of what would be plain bad and what would be all you could wish, and say where this offer stands between."
        sources={[]}
      />
      <ChoiceGroup label={`${step.criterionTitle}: how good is it here?`}>
        {STEPS.map((each, index) => (
          <ChoiceCard
            key={each.value}
            label={each.label}
            keyHint={String(index + 1)}
            value={String(each.value)}
            {...form.register("value")}
          />
        ))}
        <ChoiceCard dashed label="I don't know yet" keyHint="U" value="" {...form.register("value")} />
      </ChoiceGroup>
      <StepFooter go={go} />
    </form>
  );
};
