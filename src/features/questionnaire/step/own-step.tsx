import { Fragment } from "react";
import { useWatch } from "react-hook-form";
import { useOwnAnswerForm } from "../answers/own-answer-form.ts";
import type { StepProps } from "./go.ts";
import { QuestionHead } from "./question-head.tsx";
import { StepFooter } from "./step-footer.tsx";
import { focusOption, useQuestionKeys } from "./use-question-keys.ts";
import { ownWasInWords } from "../was-in-words.ts";
import { OWN_STEPS } from "../../../findings/words/own-steps.ts";
import { useIsByKey } from "../../../state/browser/use-keys.ts";
import { ChoiceCard } from "../../../ui/form/choice/choice-card.tsx";
import { ChoiceGroup } from "../../../ui/form/choice/choice-group.tsx";

/** A criterion of the person's own: how good this offer is there, in five steps. */
export const OwnStep = ({ offer, step, go, place, onChanged, wayBackAt }: StepProps) => {
  const isByKey = useIsByKey(place);
  const form = useOwnAnswerForm(offer, step.id, (undo, before) => {
    if (!isByKey() && before === "") return;
    onChanged({ step: step.id, said: ownWasInWords(before), undo });
  });
  const chosen = useWatch({ control: form.control, name: "value" });

  const choose = (value: string) => {
    form.setValue("value", value);
    focusOption(place, "value", value);
  };
  useQuestionKeys({ options: OWN_STEPS.map((each) => String(each.value)), unknown: "", choose, go, place });

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
        why="You added this one. Think of the worst and the best that you can imagine, and say where this offer stands between them."
        sources={[]}
      />
      <ChoiceGroup label={`${step.criterionTitle}: how good is it here?`}>
        {OWN_STEPS.map((each, index) => (
          <Fragment key={each.value}>
            <ChoiceCard
              label={each.label}
              keyHint={String(index + 1)}
              value={String(each.value)}
              {...form.register("value")}
            />
            {chosen === String(each.value) && wayBackAt()}
          </Fragment>
        ))}
        <ChoiceCard dashed label="I don't know yet" keyHint="U" value="" {...form.register("value")} />
        {chosen === "" && wayBackAt()}
      </ChoiceGroup>
      <StepFooter go={go} />
    </form>
  );
};
