import { rubricReliability } from "../../../engine/offer/evidence.ts";
import { tellingQuestion } from "../../asking/telling-question.ts";
import { beliefIn, type Case, modelledOffer, modelQuestion, nameOf, optionLabel, topicOf } from "../../case.ts";
import { type Explained, type MethodText, type MethodTable, SOURCES } from "../method-section.ts";
import { beliefSentence, believedInWords } from "../../offer/belief-sentence.ts";
import { evidenceLabel } from "../../words/evidence-label.ts";
import { listInWords } from "../../words/list-in-words.ts";
import { hundredths } from "../../words/points-in-words.ts";
import { lowered, paragraph, quoted } from "../../words/sentence.ts";
import { percentInWords } from "../../words/share-in-words.ts";
import { lookup } from "../../../offers/lookup.ts";
import type { Statement } from "../../../offers/schema.ts";

const HOW = [
  "Each answer has a worth from 0, the worst, to 1, the best that a first job plausibly offers. It is fixed, the same for every offer, so adding an offer never reorders the others.",
  "What you heard may not be so. How far it is believed depends on how you know it; the rest of the chance is spread over the answers as they usually turn out. What is not known counts as it usually turns out throughout, and never as nothing.",
  "Several voices on one question are taken as independent witnesses: two that agree are stronger than one, two that contradict each other pull it apart.",
] as const;

const said = (theCase: Case, question: string, { choice, evidence }: Statement): string => {
  const { rubric } = theCase.model;
  const how = lowered(evidenceLabel(rubric, evidence));
  const trust = believedInWords(rubricReliability(rubric)(evidence));
  return `${quoted(lowered(optionLabel(theCase, question, choice)))} (${how}, ${trust})`;
};

const goingBy = (theCase: Case, offer: string, question: string): string => {
  const where = `${topicOf(theCase, question)} at ${nameOf(theCase, offer)}`;
  const answer = lookup(modelledOffer(theCase, offer).offer.answers, question);
  if (answer === undefined || !beliefIn(theCase, offer, question).known) return `Take ${where}.`;
  const also = (answer.also ?? []).map((statement) => said(theCase, question, statement));
  return paragraph(
    `On ${where} you go by ${said(theCase, question, answer)}.`,
    also.length === 0 ? null : `Said as well: ${listInWords(also)}.`,
  );
};

const chances = (theCase: Case, offer: string, question: string): MethodTable => {
  const { optionIds, values, prior } = modelQuestion(theCase, question);
  const { probabilities, mean } = beliefIn(theCase, offer, question);
  const usual = values.reduce((sum, value, index) => sum + value * (prior[index] ?? 0), 0);
  return {
    caption: `How likely each answer is on ${topicOf(theCase, question)}`,
    columns: ["Answer", "Usually", "Here", "Worth"],
    rows: [
      ...optionIds.map((option, index) => ({
        head: optionLabel(theCase, question, option),
        cells: [
          percentInWords(prior[index] ?? 0),
          percentInWords(probabilities[index] ?? 0),
          hundredths(values[index] ?? 0),
        ],
      })),
      { head: "Worth on average", cells: [hundredths(usual), hundredths(mean), ""], isTotal: true },
    ],
  };
};

/** What an answer counts as, on the question of the offer that shows it best; engine §1. */
export const methodBelief = ({ theCase, offer }: Explained): MethodText => {
  const question = tellingQuestion(theCase, offer);
  return {
    says:
      question === null
        ? "An answer counts as far as it is believed."
        : paragraph(goingBy(theCase, offer, question), beliefSentence(theCase, offer, question)),
    how: HOW,
    tables: question === null ? [] : [chances(theCase, offer, question)],
    exact: {
      term: "Belief by Bayes' rule; its mean is the partial value",
      formula: "belief ∝ usual · Π over voices (r · [what was said] + (1 − r) · usual chance of what was said)",
      source: `${SOURCES.keeneyRaiffa} That a voice either knows, with chance r, or says something at random is our model of a witness.`,
    },
  };
};
