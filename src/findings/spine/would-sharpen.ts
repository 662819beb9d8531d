import type { ModelQuestion } from "../../engine/model.ts";
import { couldSwitch, openItems } from "../asking/ask-sentence.ts";
import { type Case, modelledOffer, questionWeight } from "../case.ts";
import { answerState } from "./answer-state.ts";
import { stillToAnswer } from "./still-to-answer.ts";

/** Once an offer's short form is done: the questions of which the person said nothing yet, in the rubric's order; none before. */
export const leftToSharpen = (theCase: Case, offer: string): readonly ModelQuestion[] => {
  if (stillToAnswer(theCase, offer).length > 0) return [];
  const modelled = modelledOffer(theCase, offer);
  return theCase.model.questions.filter((question, position) => {
    const isCounted = question.kind !== "own" && questionWeight(theCase, question.id) > 0;
    return isCounted && answerState(question, modelled.offer, modelled.beliefs[position]) === "not-yet";
  });
};

/**
 * Once an offer's short form is done: the questions of which the person said nothing yet, those that could change the choice
 * first, then the heaviest; none before. An own criterion is asked for all offers at once, where it was added.
 *
 * @example wouldSharpen(theCase, "nimbus").map(({ id }) => id) // ["mentor", "review", …]
 */
export const wouldSharpen = (theCase: Case, offer: string): readonly ModelQuestion[] => {
  const left = leftToSharpen(theCase, offer);
  if (left.length === 0) return [];
  const telling = openItems(theCase)
    .filter((item) => item.offer === offer && couldSwitch(item))
    .map(({ question }) => question);
  const place = (id: string): number => (telling.includes(id) ? telling.indexOf(id) : telling.length);
  return left.toSorted(
    (a, b) => place(a.id) - place(b.id) || questionWeight(theCase, b.id) - questionWeight(theCase, a.id),
  );
};
