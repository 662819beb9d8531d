import { SHORT_FORM_WEIGHT, shortForm } from "../../engine/asking/short-form.ts";
import type { ModelQuestion } from "../../engine/model.ts";
import { TOLERANCE } from "../../engine/units.ts";
import { type Case, comparedOffer, modelQuestion } from "../case.ts";
import { answerState } from "./answer-state.ts";

/**
 * The questions of the short form of which the person said nothing about the offer yet, in the order asked; none once as
 * much weight is answered as the short form reaches, whichever questions did it.
 */
export const stillToAnswer = (theCase: Case, offer: string): readonly ModelQuestion[] => {
  const modelled = theCase.modelled.get(offer);
  if (modelled === undefined || comparedOffer(theCase, offer).answered >= SHORT_FORM_WEIGHT - TOLERANCE) return [];
  return shortForm(theCase.model)
    .map((id) => modelQuestion(theCase, id))
    .filter((question) => {
      // An own criterion has no "I don't know": passing it by is one, and Compare asks for it.
      if (question.kind === "own") return false;
      const belief = modelled.beliefs[theCase.positions.get(question.id) ?? -1];
      return answerState(question, modelled.offer, belief) === "not-yet";
    });
};

const SECONDS_A_QUESTION = 20;

/** Whole minutes that a number of questions take, at 20 seconds each; at least 1. */
export const minutesFor = (questions: number): number => Math.max(1, Math.round((questions * SECONDS_A_QUESTION) / 60));
