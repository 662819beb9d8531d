import { type ComponentProps, memo, useMemo } from "react";
import { type UseFormReturn, useFormState } from "react-hook-form";
import { ranked } from "../ranked.ts";
import { answerNow, type Tried, type TriedFields } from "./tried-answer.ts";
import { type Case, nameOf } from "../../../findings/case.ts";
import type { OffersFile } from "../../../offers/schema.ts";
import type { Question, Rubric } from "../../../rubric/schema.ts";
import { Select } from "../../../ui/form/select.tsx";
import styles from "./what-if-panel.module.css";

/** Everything that a list is given by the form. */
interface Listed {
  readonly field: ComponentProps<"select">;
}

const OfferSelect = memo(({ theCase, field }: Listed & { readonly theCase: Case }) => (
  <Select label="Offer" {...field}>
    {ranked(theCase.comparison).map(({ id }) => (
      <option key={id} value={id}>
        {nameOf(theCase, id)}
      </option>
    ))}
  </Select>
));

const QuestionSelect = memo(({ rubric, field }: Listed & { readonly rubric: Rubric }) => (
  <Select label="Question" {...field}>
    {rubric.criteria
      .map(({ id, title, questions }) => ({
        id,
        title,
        questions: questions.filter(({ kind }) => kind === "choice"),
      }))
      .filter(({ questions }) => questions.length > 0)
      .map(({ id, title, questions }) => (
        <optgroup key={id} label={title}>
          {questions.map((question) => (
            <option key={question.id} value={question.id}>
              {question.prompt}
            </option>
          ))}
        </optgroup>
      ))}
  </Select>
));

interface AnswerSelectProps extends Listed {
  readonly control: UseFormReturn<TriedFields>["control"];
  readonly asked: Question | undefined;
  /** the answer that is there */
  readonly now: string | undefined;
}

const AnswerSelect = memo(({ control, asked, now, field }: AnswerSelectProps) => {
  // Asked for here: what asks for it is drawn again whenever the form is sent off.
  const { errors } = useFormState({ control, name: "choice" });
  const options = asked?.kind === "choice" ? asked.options : [];
  const marked = (id: string, label: string) => (id === now ? `${label} (your answer now)` : label);
  return (
    <Select label="Answer" error={errors.choice?.message} {...field}>
      <option value="">Pick one to try</option>
      {options.map(({ id, label }) => (
        <option key={id} value={id}>
          {marked(id, label)}
        </option>
      ))}
      <option value="unknown">{marked("unknown", "I don't know")}</option>
    </Select>
  );
});

interface EvidenceSelectProps extends Listed {
  readonly rubric: Rubric;
  readonly disabled: boolean;
}

const EvidenceSelect = memo(({ rubric, disabled, field }: EvidenceSelectProps) => (
  <Select label="How would you know?" disabled={disabled} {...field}>
    {rubric.evidence.map(({ id, label }) => (
      <option key={id} value={id}>
        {label}
      </option>
    ))}
  </Select>
));

interface WhatIfFieldsProps {
  readonly theCase: Case;
  readonly file: OffersFile;
  readonly form: UseFormReturn<TriedFields>;
  readonly tried: Tried;
  /** another offer or question was picked; the same function while nothing of the file is another */
  readonly onOther: () => void;
}

/** Which offer, which question, which answer, and how it would be known. What is tried draws none of the lists again. */
export const WhatIfFields = ({ theCase, file, form, tried, onOther }: WhatIfFieldsProps) => {
  const { rubric } = theCase.model;
  const { register, control } = form;
  const fields = useMemo(
    () => ({
      offer: register("offer", { onChange: onOther }),
      question: register("question", { onChange: onOther }),
      choice: register("choice"),
      evidence: register("evidence"),
    }),
    [register, onOther],
  );
  return (
    <div className={styles["fields"]}>
      <OfferSelect theCase={theCase} field={fields.offer} />
      <QuestionSelect rubric={rubric} field={fields.question} />
      <AnswerSelect
        control={control}
        asked={theCase.questions.get(tried.question)}
        now={answerNow(file, tried.offer, tried.question)?.choice}
        field={fields.choice}
      />
      <EvidenceSelect rubric={rubric} disabled={tried.choice === "unknown"} field={fields.evidence} />
    </div>
  );
};
