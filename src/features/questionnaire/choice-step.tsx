import { useRef } from "react";
import { useWatch } from "react-hook-form";
import { clearAnswer } from "../../offers/edit/edit-answer.ts";
import { setLastEvidence } from "../../offers/edit/edit-app-state.ts";
import { lookup } from "../../offers/lookup.ts";
import type { ChoiceQuestion, Rubric } from "../../rubric/schema.ts";
import { FromWhom } from "../../state/from-whom.tsx";
import { useEdit } from "../../state/live/use-edit.ts";
import { useFile } from "../../state/live/use-file.ts";
import { useKeys } from "../../state/browser/use-keys.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { ChoiceCard } from "../../ui/form/choice-card.tsx";
import { ChoiceGroup } from "../../ui/form/choice-group.tsx";
import { Segmented } from "../../ui/form/segmented.tsx";
import { TextArea } from "../../ui/form/text-area.tsx";
import type { AnswerFields } from "./answer-fields.ts";
import { useAnswerForm } from "./answer-form.ts";
import styles from "./choice-step.module.css";
import type { StepProps } from "./go.ts";
import { LookAgain } from "./look-again.tsx";
import { OtherVoices } from "./other-voices.tsx";
import { QuestionHead } from "./question-head.tsx";
import { StepFooter } from "./step-footer.tsx";

interface ChoiceStepProps extends StepProps {
  readonly rubric: Rubric;
}

/** Finds the question that a step asks. */
const questionOf = (rubric: Rubric, id: string): ChoiceQuestion | undefined =>
  rubric.criteria
    .flatMap(({ questions }) => questions)
    .flatMap((question) => (question.kind === "choice" && question.id === id ? [question] : []))[0];

/** What a pack's question rests on; nothing for a question of the rubric, which cites the profile. */
const guidanceFor = (
  rubric: Rubric,
  criterion: string,
  cited: readonly string[],
): { readonly guidance?: readonly string[] } => {
  const pack = rubric.packs.find(({ id }) => id === criterion);
  if (pack === undefined) return {};
  const sources = pack.sources.filter(({ id }) => cited.includes(id));
  const named = sources.map(({ title, publisher, year }) =>
    [title, publisher, year].filter((part) => part !== undefined),
  );
  return { guidance: named.map((parts) => parts.join(", ")) };
};

/** A question with options: what the person goes with, how they know, and what they noted. Saved as it is typed. */
export const ChoiceStep = ({ rubric, ...props }: ChoiceStepProps) => {
  const question = questionOf(rubric, props.step.id);
  return question === undefined ? null : <Answering {...props} rubric={rubric} question={question} />;
};

interface AnsweringProps extends ChoiceStepProps {
  readonly question: ChoiceQuestion;
}

const Answering = ({ offer, step, evaluated, go, rubric, question }: AnsweringProps) => {
  const file = useFile();
  const edit = useEdit();
  const noteRef = useRef<HTMLTextAreaElement | null>(null);
  const answer = lookup(offer.answers, question.id);
  const usual = lookup(file.app?.lastEvidence, step.criterionId) ?? "";
  const form = useAnswerForm({ offerId: offer.id, questionId: question.id, answer, usual });
  const fields = useWatch({ control: form.control, compute: (values: AnswerFields) => values });
  const isKnown = fields.choice !== "" && fields.choice !== "unknown";

  const choose = (choice: string) => form.setValue("choice", choice, { shouldDirty: true });
  const setEvidence = (evidence: string) => {
    form.setValue("evidence", evidence, { shouldDirty: true });
    edit((current) => setLastEvidence(current, step.criterionId, evidence));
  };
  useKeys({
    ...Object.fromEntries(question.options.map(({ id }, index) => [String(index + 1), () => choose(id)])),
    u: () => choose("unknown"),
    n: () => noteRef.current?.focus(),
    Enter: go.next,
    Backspace: go.back,
  });
  const note = form.register("note");

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
        sources={question.sources}
        {...guidanceFor(rubric, step.criterionId, question.sources)}
      />
      <LookAgain offerId={offer.id} questionId={question.id} answer={answer} />
      <ChoiceGroup label={question.prompt}>
        {question.options.map(({ id, label, detail }, index) => (
          <ChoiceCard
            key={id}
            label={label}
            {...(detail !== undefined && { detail })}
            keyHint={String(index + 1)}
            value={id}
            {...form.register("choice")}
          />
        ))}
        <ChoiceCard
          dashed
          label={
            <>
              I don't know yet <span className={styles["quiet"]}>— adds this to your list of things to ask</span>
            </>
          }
          keyHint="U"
          value="unknown"
          {...form.register("choice")}
        />
      </ChoiceGroup>
      {question.notThis !== undefined && (
        <p className={styles["not-this"]}>
          <b>What doesn't count.</b> {question.notThis}
        </p>
      )}
      {isKnown && (
        <div className={styles["block"]}>
          <Segmented
            label="How do you know?"
            labelShown
            options={rubric.evidence.map(({ id, label, detail }) => ({
              value: id,
              label,
              ...(detail !== undefined && { detail }),
            }))}
            value={fields.evidence === "" ? undefined : fields.evidence}
            onChange={setEvidence}
          />
          <p className={styles["quiet"]}>
            {rubric.evidence.find(({ id }) => id === fields.evidence)?.detail ??
              "Not said yet: it counts as little as a guess."}
          </p>
          <FromWhom
            offer={offer}
            field={form.register("from")}
            current={fields.from}
            onPick={({ name, evidence }) => {
              form.setValue("from", name, { shouldDirty: true });
              if (evidence !== undefined) setEvidence(evidence);
            }}
          />
        </div>
      )}
      <div className={styles["block"]}>
        <TextArea
          label="Note"
          aside="optional, only for you"
          {...note}
          ref={(element) => {
            note.ref(element);
            noteRef.current = element;
          }}
        />
        {(isKnown || fields.quote !== "") && (
          <TextArea
            label="Their words"
            aside="optional, as they said or wrote it"
            rows={1}
            {...form.register("quote")}
          />
        )}
      </div>
      {isKnown && <OtherVoices {...{ form, question, rubric, evaluated, step }} offer={offer} />}
      <StepFooter go={go}>
        {answer !== undefined && (
          <Button
            variant="quiet"
            onClick={() => edit((current) => clearAnswer(current, offer.id, question.id), "Answer cleared")}
          >
            Clear this answer
          </Button>
        )}
      </StepFooter>
    </form>
  );
};
