import { COHORT_ABOVE } from "../../engine/evaluate.ts";
import { type Case, beliefIn, nameOf } from "../case.ts";
import { countInWords } from "../words/counts-in-words.ts";
import type { Headline } from "../words/headline.ts";
import { isAnythingAnswered } from "../comparing/anything-answered.ts";
import { comesFirstSentence } from "../comparing/lead-sentence.ts";
import { capitalised, paragraph, sentence } from "../words/sentence.ts";
import { switchingSources } from "../sources/one-source-could.ts";
import { sourceWords } from "../sources/source-words.ts";
import { switchingAnswers, whenToStop } from "./when-to-stop.ts";

const several = (context: Case): string => {
  switch (context.comparison.decided) {
    case "all":
      return "You can stop asking: nothing you could learn changes your choice";
    case "pair": {
      const [source, ...others] = switchingSources(context);
      if (source === undefined) return "No two answers would change your choice";
      return others.length === 0
        ? `One source could still change your choice: ${sourceWords(context, source).called}`
        : `${capitalised(countInWords(others.length + 1))} sources could each change your choice`;
    }
    case "single":
      return switchingSources(context).length === 0
        ? "Two answers together could still change your choice"
        : "Two answers together, or one source, could still change your choice";
    default: {
      const count = switchingAnswers(context).length;
      return count === 1
        ? "One answer could still change your choice"
        : `${capitalised(countInWords(count))} answers could each change your choice`;
    }
  }
};

const answers = (count: number): string => `${count} ${count === 1 ? "answer" : "answers"}`;

/** How many answers are not known, and how many are known but could be otherwise: "13 answers not known, 47 not yet certain". */
export const openInWords = (context: Case): string => {
  const ask = context.comparison.ask ?? [];
  const unknown = ask.filter(({ offer, question }) => !beliefIn(context, offer, question).known).length;
  const uncertain = ask.length - unknown;
  if (uncertain === 0) return `${answers(unknown)} not known`;
  return unknown === 0
    ? `${answers(uncertain)} not yet certain`
    : `${answers(unknown)} not known, ${uncertain} not yet certain`;
};

/** The headline of what to ask next; engine §4, "When to stop". */
export const askHeadline = (context: Case): Headline => {
  const { leader, ask, offers, decided } = context.comparison;
  if (leader === null)
    return { headline: "Nothing to ask yet", detail: "Add an offer, and its list of questions is here at once." };
  if (ask === null)
    return {
      headline: "Too many offers for a list of what to ask",
      detail: `With more than ${COHORT_ABOVE} offers, which answer could change the choice is not worked out.`,
    };
  const open = ask.length;
  if (open === 0) return { headline: "Nothing is open", detail: "Every answer is known for certain." };
  const count = sentence(capitalised(openInWords(context)));
  if (offers.length === 1 || decided === null || !isAnythingAnswered(context.comparison))
    return {
      headline: `What to find out about ${offers.length === 1 ? nameOf(context, leader) : "your offers"}`,
      detail: `${count} Most telling first.`,
    };
  const source = decided === "open" || switchingSources(context).length === 0 ? null : whenToStop(context);
  return { headline: several(context), detail: paragraph(comesFirstSentence(context, leader), source, count) };
};

/** The headline of what to ask while scores are kept hidden: how much is open, and not who it would help. */
export const hiddenAskHeadline = (context: Case): Headline => ({
  headline: "What to find out about your offers",
  detail: `${sentence(capitalised(openInWords(context)))} What each could change is hidden with the scores.`,
});
