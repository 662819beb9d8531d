import { useRef } from "react";
import { useWatch } from "react-hook-form";
import { Link } from "wouter";
import { useAnswerForm } from "../answers/answer-form.ts";
import { howKnownWasInWords, wasInWords } from "../was-in-words.ts";
import { paths } from "../../../findings/paths.ts";
import { knownHow } from "../../../findings/words/evidence-label.ts";
import { setLastEvidence } from "../../../offers/edit/edit-app-state.ts";
import { lookup } from "../../../offers/lookup.ts";
import type { Answer, Offer } from "../../../offers/schema.ts";
import { HowKnown } from "../../../parts/how-known.tsx";
import { useWayBack } from "../../../parts/way-back.tsx";
import { bundledRubric } from "../../../rubric/bundled.ts";
import type { ChoiceQuestion } from "../../../rubric/schema.ts";
import { useIsByKey } from "../../../state/browser/use-keys.ts";
import { FromWhom } from "../../../state/from-whom.tsx";
import { useEdit } from "../../../state/live/use-edit.ts";
import { useFile } from "../../../state/live/use-file.ts";
import { ChoiceCard } from "../../../ui/form/choice/choice-card.tsx";
import { ChoiceGroup } from "../../../ui/form/choice/choice-group.tsx";
import { TextArea } from "../../../ui/form/text-area.tsx";
import styles from "./listed-choice.module.css";

interface ListedChoiceProps {
  readonly offer: Offer;
  readonly question: ChoiceQuestion;
  readonly answer: Answer | undefined;
  readonly criterionId: string;
  /** what the offer goes by, where the page says already what is asked and what does not count */
  readonly named?: string;
}

/** A question as one of a list: its options, how it is known, and a note. */
export const ListedChoice = ({ offer, question, answer, criterionId, named }: ListedChoiceProps) => {
  const { app } = useFile();
  const edit = useEdit();
  const of = named ?? question.prompt;
  const { wayBack, setChanged } = useWayBack(of);
  const { wayBack: howBack, setChanged: setHowChanged } = useWayBack(`how you know: ${of}`);
  const place = useRef<HTMLFormElement>(null);
  const isByKey = useIsByKey(place);
  const form = useAnswerForm({
    offerId: offer.id,
    questionId: question.id,
    answer,
    onChanged: (undo, before, said) => {
      if (said.choice !== undefined) {
        if (isByKey() || before.choice !== "") setChanged({ said: wasInWords(question, before.choice), undo });
      } else if (said.evidence !== undefined && (isByKey() || before.evidence !== ""))
        setHowChanged({ said: howKnownWasInWords(bundledRubric, before.evidence), undo });
    },
  });
  const [choice, evidence, from] = useWatch({ control: form.control, name: ["choice", "evidence", "from"] });
  const isKnown = choice !== "" && choice !== "unknown";
  return (
    <form ref={place} className={styles["question"]} onSubmit={(event) => event.preventDefault()}>
      {named === undefined && <h3 id={`question-${question.id}`}>{question.prompt}</h3>}
      {named === undefined && question.notThis !== undefined && (
        <p className={styles["quiet"]}>What doesn't count: {question.notThis}</p>
      )}
      <ChoiceGroup label={named === undefined ? question.prompt : `${question.prompt} ${named}`}>
        {question.options.map(({ id, label, detail }) => (
          <ChoiceCard
            key={id}
            compact
            label={label}
            {...(detail !== undefined && { detail })}
            value={id}
            {...form.register("choice")}
          />
        ))}
        <ChoiceCard compact dashed label="I don't know yet" value="unknown" {...form.register("choice")} />
      </ChoiceGroup>
      {wayBack}
      {isKnown && (
        <>
          <HowKnown
            of={of}
            levels={bundledRubric.evidence}
            value={evidence}
            remembered={lookup(app?.lastEvidence, criterionId)}
            onChange={(level) => {
              form.setValue("evidence", level);
              edit((file) => setLastEvidence(file, criterionId, level));
            }}
          />
          {howBack}
          <FromWhom
            offer={offer}
            field={form.register("from")}
            current={from}
            onPick={({ name, evidence: level }) => {
              form.setValue("from", name);
              if (level !== undefined) form.setValue("evidence", level);
            }}
          />
        </>
      )}
      {answer?.also !== undefined && answer.also.length > 0 && (
        <p className={styles["quiet"]}>
          {isKnown ? "Someone said otherwise" : "Someone said"}:{" "}
          {answer.also
            .map((voice) => {
              const said = question.options.find(({ id }) => id === voice.choice)?.label ?? voice.choice;
              return `${said} (${knownHow(bundledRubric, voice.evidence, voice.from)})`;
            })
            .join("; ")}
          .{" "}
          <Link href={paths.answer(offer.id, question.id)}>
            Look at the voices<span className="visually-hidden">: {of}</span>
          </Link>
        </p>
      )}
      {choice !== "" && <TextArea label="Note" rows={1} {...form.register("note")} />}
    </form>
  );
};
