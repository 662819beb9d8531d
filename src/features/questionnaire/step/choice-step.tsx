import { useAnswerForm } from "../answers/answer-form.ts";
import { changedVoice } from "../answers/changed-voice.ts";
import { AskedChoice, type AskedProps } from "./asked-choice.tsx";
import type { StepProps } from "./go.ts";
import { howKnownWasInWords, voiceGoneInWords, voiceWasInWords, wasInWords } from "../was-in-words.ts";
import { lookup } from "../../../offers/lookup.ts";
import type { ChoiceQuestion, Rubric } from "../../../rubric/schema.ts";
import { useIsByKey } from "../../../state/browser/use-keys.ts";

interface ChoiceStepProps extends StepProps {
  readonly rubric: Rubric;
}

/** Finds the question that a step asks. */
const questionOf = (rubric: Rubric, id: string): ChoiceQuestion | undefined =>
  rubric.criteria
    .flatMap(({ questions }) => questions)
    .flatMap((question) => (question.kind === "choice" && question.id === id ? [question] : []))[0];

/** A question with options: what the person goes with, how they know, and what they noted. Saved as it is typed. */
export const ChoiceStep = (props: ChoiceStepProps) => {
  const question = questionOf(props.rubric, props.step.id);
  return question === undefined ? null : <Answering {...props} question={question} />;
};

/** Has the form, which draws its owner again where nothing of what is shown is another. */
const Answering = (props: Omit<AskedProps, "form">) => {
  const { offer, question, rubric, place, onChanged } = props;
  const isByKey = useIsByKey(place);
  const form = useAnswerForm({
    offerId: offer.id,
    questionId: question.id,
    answer: lookup(offer.answers, question.id),
    onChanged: (undo, before, said) => {
      const changed = { step: question.id, undo };
      if (said.choice !== undefined) {
        if (!isByKey() && before.choice === "") return;
        onChanged({ ...changed, said: wasInWords(question, before.choice) });
      } else if (said.evidence !== undefined) {
        if (!isByKey() && before.evidence === "") return;
        onChanged({ ...changed, part: "evidence", said: howKnownWasInWords(rubric, before.evidence) });
      } else if (said.also !== undefined) {
        const voice = changedVoice(said.also, before.also);
        if (voice === null || (!isByKey() && voice.before === "")) return;
        const words = voice.isGone ? voiceGoneInWords : voiceWasInWords;
        onChanged({ ...changed, part: voice.part, said: words(question, voice.before) });
      }
    },
  });
  return <AskedChoice {...props} form={form} />;
};
