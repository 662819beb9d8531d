import { COHORT_ABOVE } from "../../engine/evaluate.ts";
import { type Case, beliefIn, nameOf } from "../case.ts";
import { countInWords } from "../words/counts-in-words.ts";
import type { Headline } from "../words/headline.ts";
import { isAnythingAnswered } from "../comparing/anything-answered.ts";
import { noneLeft } from "../comparing/comparison-headline.ts";
import { chosenOffer } from "../comparing/decided-headline.ts";
import { comesFirstSentence } from "../comparing/lead-sentence.ts";
import { capitalised, paragraph, sentence } from "../words/sentence.ts";
import { switchingSources } from "../sources/one-source-could.ts";
import { sourceWords } from "../sources/source-words.ts";
import { switchingAnswers, whenToStop } from "./when-to-stop.ts";

const several = (theCase: Case): string => {
  switch (theCase.comparison.decided) {
    case "all":
      return "You can stop asking: nothing you could learn changes your choice";
    case "pair": {
      const [source, ...others] = switchingSources(theCase);
      if (source === undefined) return "No two answers would change your choice";
      return others.length === 0
        ? `One source could still change your choice: ${sourceWords(theCase, source).called}`
        : `${capitalised(countInWords(others.length + 1))} sources could each change your choice`;
    }
    case "single":
      return switchingSources(theCase).length === 0
        ? "Two answers together could still change your choice"
        : "Two answers together, or one source, could still change your choice";
    default: {
      const count = switchingAnswers(theCase).length;
      return count === 1
        ? "One answer could still change your choice"
        : `${capitalised(countInWords(count))} answers could each change your choice`;
    }
  }
};

const answers = (count: number): string => `${count} ${count === 1 ? "answer" : "answers"}`;

/** How many answers, of one offer or of all, are not known, and how many are known but could be otherwise: "13 answers not known, 47 not yet certain". */
const openInWords = (theCase: Case, of: string | null = null): string => {
  const ask = (theCase.comparison.ask ?? []).filter(({ offer }) => of === null || offer === of);
  const unknown = ask.filter(({ offer, question }) => !beliefIn(theCase, offer, question).known).length;
  const uncertain = ask.length - unknown;
  if (uncertain === 0) return `${answers(unknown)} not known`;
  return unknown === 0
    ? `${answers(uncertain)} not yet certain`
    : `${answers(unknown)} not known, ${uncertain} not yet certain`;
};

/** The headline of what to ask next; engine §4, "When to stop". */
export const askHeadline = (theCase: Case): Headline => {
  const { leader, ask, offers, decided } = theCase.comparison;
  if (leader === null)
    return {
      headline: "Nothing to ask yet",
      detail: noneLeft(theCase) ?? "Add an offer, and its list of questions is here at once.",
    };
  if (ask === null)
    return {
      headline: "Too many offers for a list of what to ask",
      detail: `With more than ${COHORT_ABOVE} offers, which answer could change the choice is not worked out.`,
    };
  const open = ask.length;
  if (open === 0) return { headline: "Nothing is open", detail: "Every answer is known for certain." };
  const count = sentence(capitalised(openInWords(theCase)));
  const chosen = chosenOffer(theCase);
  if (chosen !== null)
    return {
      headline: `The choice is ${nameOf(theCase, chosen)}`,
      detail: ask.some(({ offer }) => offer === chosen)
        ? `Ask what is still open before you sign. ${sentence(capitalised(openInWords(theCase, chosen)))}`
        : sentence(`Every answer about ${nameOf(theCase, chosen)} is known for certain`),
    };
  if (offers.length === 1 || decided === null || !isAnythingAnswered(theCase.comparison))
    return {
      headline: `What to find out about ${offers.length === 1 ? nameOf(theCase, leader) : "your offers"}`,
      detail: `${count} Most telling first.`,
    };
  const source = decided === "open" || switchingSources(theCase).length === 0 ? null : whenToStop(theCase);
  return { headline: several(theCase), detail: paragraph(comesFirstSentence(theCase, leader), source, count) };
};

/** The headline of what to ask while scores are kept hidden: how much is open, and not who it would help. */
export const hiddenAskHeadline = (theCase: Case): Headline => ({
  headline: "What to find out about your offers",
  detail: `${sentence(capitalised(openInWords(theCase)))} What each could change is hidden with the scores.`,
});
