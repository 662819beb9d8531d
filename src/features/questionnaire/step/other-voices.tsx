import { type ReactNode, useRef } from "react";
import { type UseFormReturn, useFieldArray, useWatch } from "react-hook-form";
import type { Offer } from "../../../offers/schema.ts";
import type { ChoiceQuestion, Rubric } from "../../../rubric/schema.ts";
import { FromWhom } from "../../../state/from-whom.tsx";
import type { EvaluatedOffer } from "../../../state/use-offer-evaluation.ts";
import { Button } from "../../../ui/buttons/button.tsx";
import { Select } from "../../../ui/form/select.tsx";
import { TextInput } from "../../../ui/form/text-input.tsx";
import type { AnswerFields } from "../answers/answer-fields.ts";
import { VOICE_GONE, voicePart } from "../answers/changed-voice.ts";
import { BeliefShown } from "./belief-shown.tsx";
import styles from "./other-voices.module.css";
import type { Step } from "../steps.ts";

interface OtherVoicesProps {
  readonly form: UseFormReturn<AnswerFields>;
  readonly question: ChoiceQuestion;
  readonly rubric: Rubric;
  readonly evaluated: EvaluatedOffer;
  readonly step: Step;
  readonly offer: Offer;
  /** the way back from a change, to stand behind the voice, or first where the voice is gone */
  readonly wayBackAt: (part?: string) => ReactNode;
}

/** What others said of the same question: sources contradict each other, and two that agree are stronger than one. */
export const OtherVoices = ({ form, question, rubric, evaluated, step, offer, wayBackAt }: OtherVoicesProps) => {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "also" });
  const [said, own] = useWatch({ control: form.control, name: ["also", "choice"] });
  const place = useRef<HTMLElement>(null);
  const take = (index: number): void => {
    remove(index);
    // From here Tab leads to the way back.
    place.current?.focus();
  };
  return (
    <section ref={place} tabIndex={-1} className={styles["voices"]} aria-label="Other voices">
      {wayBackAt(VOICE_GONE)}
      {fields.length > 0 && own === "unknown" && <p>What others said counts once you have an answer of your own.</p>}
      {fields.map((field, index) => (
        <fieldset key={field.id} className={styles["voice"]}>
          <legend>{fields.length === 1 ? "A second voice" : `Voice ${index + 2}`}</legend>
          <Select label="They said" {...form.register(`also.${index}.choice`)}>
            <option value="">Choose what they said</option>
            {question.options.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
          {wayBackAt(voicePart(index))}
          <Select label="How do you know?" {...form.register(`also.${index}.evidence`)}>
            <option value="">Not said</option>
            {rubric.evidence.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
          <FromWhom
            offer={offer}
            field={form.register(`also.${index}.from`)}
            current={said[index]?.from ?? ""}
            onPick={({ name, evidence }) => {
              form.setValue(`also.${index}.from`, name);
              if (evidence !== undefined) form.setValue(`also.${index}.evidence`, evidence);
            }}
          />
          <TextInput label="Note" {...form.register(`also.${index}.note`)} />
          <Button variant="quiet" small onClick={() => take(index)}>
            Remove this voice<span className="visually-hidden">: {index + 2}</span>
          </Button>
        </fieldset>
      ))}
      <Button variant="outline" small onClick={() => append({ choice: "", evidence: "", from: "", note: "" })}>
        Someone said otherwise
      </Button>
      {fields.length > 0 && (
        <BeliefShown
          theCase={evaluated.theCase}
          offerId={offer.id}
          question={question}
          belief={evaluated.evaluation.beliefs[step.question]}
        />
      )}
    </section>
  );
};
