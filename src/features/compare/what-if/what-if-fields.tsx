import type { UseFormReturn } from "react-hook-form";
import { ranked } from "../ranked.ts";
import { answerNow, type Tried, type TriedFields } from "./tried-answer.ts";
import { type Case, nameOf } from "../../../findings/case.ts";
import type { OffersFile } from "../../../offers/schema.ts";
import { Select } from "../../../ui/form/select.tsx";
import styles from "./what-if-panel.module.css";

interface WhatIfFieldsProps {
  readonly theCase: Case;
  readonly file: OffersFile;
  readonly form: UseFormReturn<TriedFields>;
  readonly tried: Tried;
  /** another offer or question was picked */
  readonly onOther: () => void;
}

/** Which offer, which question, which answer, and how it would be known. */
export const WhatIfFields = ({ theCase, file, form, tried, onOther }: WhatIfFieldsProps) => {
  const { criteria, evidence } = theCase.model.rubric;
  const asked = theCase.questions.get(tried.question);
  const options = asked?.kind === "choice" ? asked.options : [];
  const now = answerNow(file, tried.offer, tried.question)?.choice;
  const marked = (id: string, label: string) => (id === now ? `${label} (your answer now)` : label);
  return (
    <div className={styles["fields"]}>
      <Select label="Offer" {...form.register("offer", { onChange: onOther })}>
        {ranked(theCase.comparison).map(({ id }) => (
          <option key={id} value={id}>
            {nameOf(theCase, id)}
          </option>
        ))}
      </Select>
      <Select label="Question" {...form.register("question", { onChange: onOther })}>
        {criteria
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
      <Select label="Answer" error={form.formState.errors.choice?.message} {...form.register("choice")}>
        <option value="">Pick one to try</option>
        {options.map(({ id, label }) => (
          <option key={id} value={id}>
            {marked(id, label)}
          </option>
        ))}
        <option value="unknown">{marked("unknown", "I don't know")}</option>
      </Select>
      <Select label="How would you know?" disabled={tried.choice === "unknown"} {...form.register("evidence")}>
        {evidence.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
    </div>
  );
};
