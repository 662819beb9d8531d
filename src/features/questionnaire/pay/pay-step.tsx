import { PayForm } from "./form/pay-form.tsx";
import { PayShown } from "./pay-shown.tsx";
import { PayPreferencesForm } from "./preferences/pay-preferences-form.tsx";
import { useScaleAsked } from "./preferences/scale-asked.ts";
import type { StepProps } from "../step/go.ts";
import { QuestionHead } from "../step/question-head.tsx";
import { StepFooter } from "../step/step-footer.tsx";
import { setPay } from "../../../offers/edit/edit-offer.ts";
import { PayInYourTexts } from "../../../parts/in-your-texts.tsx";
import type { Question, Rubric } from "../../../rubric/schema.ts";
import { useKeys } from "../../../state/browser/use-keys.ts";
import { useEdit } from "../../../state/live/use-edit.ts";
import { Button } from "../../../ui/buttons/button.tsx";
import { Fold } from "../../../ui/fold.tsx";
import styles from "./pay-step.module.css";

interface PayStepProps extends StepProps {
  readonly rubric: Rubric;
}

const questionOf = (rubric: Rubric, id: string): Question | undefined =>
  rubric.criteria.flatMap(({ questions }) => questions).find((question) => question.id === id);

/** The question of what an offer pays: its form, what it comes to, and what it is measured by. */
export const PayStep = ({ offer, step, evaluated, go, place, onChanged, wayBackAt, rubric }: PayStepProps) => {
  const edit = useEdit();
  const isScaleAsked = useScaleAsked();
  useKeys({ Enter: go.next, Backspace: go.back }, place);
  const question = questionOf(rubric, step.id);
  if (question === undefined) return null;
  const clear = (): void => {
    const undo = edit((file) => setPay(file, offer.id, undefined));
    onChanged({ step: step.id, said: "The pay was cleared.", undo });
    // The button goes with the pay; from the title, Tab leads to the way back.
    place.current?.querySelector<HTMLElement>("h1")?.focus();
  };
  return (
    <>
      <QuestionHead
        step={step}
        prompt={question.prompt}
        why={question.why}
        notThis={question.notThis}
        sources={question.sources}
      />
      <div className={styles["parts"]}>
        {wayBackAt()}
        <PayInYourTexts offer={offer} />
        <PayForm
          key={offer.id}
          offer={offer}
          criterionId={step.criterionId}
          rubric={rubric}
          asksScale={isScaleAsked}
          saysMissing
        />
        <Fold title="What it comes to, and what all pay is measured by">
          <PayShown offer={offer} evaluated={evaluated} />
          <PayPreferencesForm besides={offer.pay?.currency} hasScale={!isScaleAsked} />
        </Fold>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go.next();
        }}
      >
        <StepFooter go={go}>
          {offer.pay !== undefined && (
            <Button variant="quiet" onClick={clear}>
              Clear the pay
            </Button>
          )}
        </StepFooter>
      </form>
    </>
  );
};
