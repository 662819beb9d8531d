import { OWN_STEPS } from "../../findings/words/own-steps.ts";
import { paragraph, quoted } from "../../findings/words/sentence.ts";
import { evidenceLabel } from "../../findings/words/evidence-label.ts";
import type { ChoiceQuestion, Rubric } from "../../rubric/schema.ts";

/** What an answer was, in sentences: "Was “Nobody”." `goneToo` where what others said went with it. */
export const wasInWords = (question: ChoiceQuestion, choice: string, goneToo = false): string => {
  const label = question.options.find(({ id }) => id === choice)?.label;
  const was =
    label !== undefined
      ? `Was ${quoted(label)}.`
      : choice === "unknown"
        ? "Was “I don't know yet”."
        : "Was not answered.";
  return paragraph(was, goneToo ? "What others said of it is gone too." : "");
};

/** What an answer to a criterion of the person's own was, in a sentence; empty while it wasn't known. */
export const ownWasInWords = (value: string): string => {
  const label = OWN_STEPS.find((each) => String(each.value) === value)?.label;
  return label === undefined ? "Was not known." : `Was ${quoted(label)}.`;
};

/** How an answer was known, in a sentence: "Was “In writing”." */
export const howKnownWasInWords = (rubric: Rubric, evidence: string): string =>
  evidence === "" ? "Was not said." : `Was ${quoted(evidenceLabel(rubric, evidence))}.`;

/** What a voice was, in a sentence, once it says something else. */
export const voiceWasInWords = (question: ChoiceQuestion, choice: string): string =>
  choice === "" ? "Was not said." : wasInWords(question, choice);

/** What is said of a voice that was removed. */
export const voiceGoneInWords = (question: ChoiceQuestion, choice: string): string => {
  const label = question.options.find(({ id }) => id === choice)?.label;
  return label === undefined ? "A voice was removed." : `The voice that said ${quoted(label)} was removed.`;
};
