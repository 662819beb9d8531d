import { OWN_STEPS } from "../../findings/words/own-steps.ts";
import { useKeys } from "../../state/browser/use-keys.ts";
import { ChoiceCard } from "../../ui/form/choice-card.tsx";
import { ChoiceGroup } from "../../ui/form/choice-group.tsx";
import type { StepProps } from "./go.ts";
import { QuestionHead } from "./question-head.tsx";
import { StepFooter } from "./step-footer.tsx";
import { useOwnAnswerForm } from "./own-answer-form.ts";

/** A criterion of the person's own: how good this offer is there, in five steps. */
export const OwnStep = ({ offer, step, go }: StepProps) => {
  const form = useOwnAnswerForm(offer, step.id);

  const choose = (chosen: string) => form.setValue("value", chosen);
  useKeys({
    ...Object.fromEntries(OWN_STEPS.map((each, index) => [String(index + 1), () => choose(String(each.value))])),
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
        {OWN_STEPS.map((each, index) => (
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
