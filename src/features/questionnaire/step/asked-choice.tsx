import { Fragment, memo, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { type UseFormReturn, useWatch } from "react-hook-form";
import type { AnswerFields } from "../answers/answer-fields.ts";
import { AnswerNote } from "./answer-note.tsx";
import type { StepProps } from "./go.ts";
import { LookAgain } from "./look-again.tsx";
import { OtherVoices } from "./other-voices.tsx";
import { QuestionHead } from "./question-head.tsx";
import { StepFooter } from "./step-footer.tsx";
import { focusOption, useQuestionKeys } from "./use-question-keys.ts";
import { wasInWords } from "../was-in-words.ts";
import { guidanceFor } from "../../../findings/rubric/cited.ts";
import { clearAnswer } from "../../../offers/edit/edit-answer.ts";
import { setLastEvidence } from "../../../offers/edit/edit-app-state.ts";
import { lookup } from "../../../offers/lookup.ts";
import { HowKnown } from "../../../parts/how-known.tsx";
import { InYourTexts } from "../../../parts/in-your-texts.tsx";
import type { ChoiceQuestion, Rubric } from "../../../rubric/schema.ts";
import { useEdit } from "../../../state/live/use-edit.ts";
import { useFromFile } from "../../../state/live/use-file.ts";
import { Button } from "../../../ui/buttons/button.tsx";
import { ChoiceCard } from "../../../ui/form/choice/choice-card.tsx";
import { ChoiceGroup } from "../../../ui/form/choice/choice-group.tsx";
import { classList } from "../../../ui/style/class-list.ts";
import styles from "./choice-step.module.css";

export interface AskedProps extends StepProps {
  readonly rubric: Rubric;
  readonly question: ChoiceQuestion;
  readonly form: UseFormReturn<AnswerFields>;
}

const NOT_KNOWN = (
  <>
    I don't know yet{" "}
    <span className={classList(styles["quiet"], styles["wide"])}>— adds this to your list of things to ask</span>
  </>
);

/** What is asked, with its options, and what stands behind the answer. */
export const AskedChoice = memo(
  ({ offer, step, evaluated, go, place, onChanged, wayBackAt, rubric, question, form }: AskedProps) => {
    const lastEvidence = useFromFile(({ app }) => app?.lastEvidence);
    const edit = useEdit();
    const noteRef = useRef<HTMLTextAreaElement | null>(null);
    const more = useRef<HTMLDetailsElement>(null);
    const [isPicked, setIsPicked] = useState(false);
    const [isNoteWanted, setIsNoteWanted] = useState(false);
    const answer = lookup(offer.answers, question.id);
    const fields = useWatch({ control: form.control, compute: (values: AnswerFields) => values });
    const isKnown = fields.choice !== "" && fields.choice !== "unknown";

    const choose = (choice: string) => {
      setIsPicked(true);
      form.setValue("choice", choice, { shouldDirty: true });
      focusOption(place, "choice", choice);
    };
    const clear = () => {
      const undo = edit((current) => clearAnswer(current, offer.id, question.id));
      onChanged({ step: question.id, said: wasInWords(question, fields.choice, fields.also.length > 0), undo });
      // The button goes with the answer. Where none is chosen Tab walks from option to option, and from the last one to the way back.
      focusOption(place, "choice", "unknown");
    };
    const setEvidence = (evidence: string) => {
      form.setValue("evidence", evidence, { shouldDirty: true });
      edit((current) => setLastEvidence(current, step.criterionId, evidence));
    };
    useQuestionKeys({
      options: question.options.map(({ id }) => id),
      unknown: "unknown",
      choose,
      go,
      place,
      others: {
        n: () => {
          // At once, though the page may have just begun to be drawn: what is typed next belongs to the note.
          flushSync(() => setIsNoteWanted(true));
          if (more.current !== null) more.current.open = true;
          noteRef.current?.focus();
        },
      },
    });
    // The same through the form's life: an option isn't drawn again for what is said of another.
    const choice = useMemo(() => form.register("choice", { onChange: () => setIsPicked(true) }), [form]);
    const guidance = useMemo(() => guidanceFor(rubric, question), [rubric, question]);

    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          go.next();
        }}
      >
        <QuestionHead
          step={step}
          prompt={question.prompt}
          why={question.why}
          notThis={question.notThis}
          sources={question.sources}
          guidance={guidance}
        />
        <LookAgain offerId={offer.id} questionId={question.id} answer={answer} />
        <InYourTexts offer={offer} question={question} />
        <div className={styles["options"]}>
          <ChoiceGroup label={question.prompt}>
            {question.options.map(({ id, label, detail }, index) => (
              <Fragment key={id}>
                <ChoiceCard
                  label={label}
                  {...(detail !== undefined && { detail })}
                  keyHint={String(index + 1)}
                  value={id}
                  {...choice}
                />
                {fields.choice === id && wayBackAt()}
                {fields.choice === id && (
                  <HowKnown
                    levels={rubric.evidence}
                    value={fields.evidence}
                    remembered={lookup(lastEvidence, step.criterionId)}
                    onChange={setEvidence}
                    comesIntoView={isPicked}
                  />
                )}
                {fields.choice === id && wayBackAt("evidence")}
              </Fragment>
            ))}
            <ChoiceCard dashed label={NOT_KNOWN} keyHint="U" value="unknown" {...choice} />
            {!isKnown && wayBackAt()}
          </ChoiceGroup>
        </div>
        <div className={styles["block"]}>
          <AnswerNote
            {...{ form, fields, isKnown, isNoteWanted, more, noteRef }}
            offer={offer}
            onEvidence={setEvidence}
          />
          {(isKnown || fields.also.length > 0) && (
            <OtherVoices {...{ form, question, rubric, evaluated, step, wayBackAt }} offer={offer} />
          )}
        </div>
        <StepFooter go={go}>
          {answer !== undefined && (
            <Button variant="quiet" onClick={clear}>
              <span>
                Clear<span className={styles["wide"]}> this answer</span>
              </span>
            </Button>
          )}
        </StepFooter>
      </form>
    );
  },
);
