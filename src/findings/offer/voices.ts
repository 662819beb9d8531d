import type { Offer } from "../../offers/schema.ts";
import { lookup } from "../../offers/lookup.ts";
import { type Case, questionWeight } from "../case.ts";

/** The questions on which an offer's sources say different things, heaviest first; ids. */
export const contradictedQuestions = (theCase: Case, offer: Offer): readonly string[] =>
  theCase.model.questions
    .filter(({ id }) => {
      const answer = lookup(offer.answers, id);
      return (
        answer !== undefined &&
        answer.choice !== "unknown" &&
        (answer.also ?? []).some(({ choice }) => choice !== answer.choice)
      );
    })
    .map(({ id }) => ({ id, weight: questionWeight(theCase, id) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ id }) => id);

/** The questions that an offer's answers leave unknown, heaviest first; ids; those of weight 0 are left out. */
export const unknownQuestions = (theCase: Case, offer: string): readonly string[] => {
  const beliefs = theCase.modelled.get(offer)?.beliefs ?? [];
  return theCase.model.questions
    .filter((_, position) => beliefs[position]?.known === false)
    .map(({ id }) => ({ id, weight: questionWeight(theCase, id) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ id }) => id);
};
