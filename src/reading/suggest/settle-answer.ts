import { withSettled } from "../../offers/edit/edit-material.ts";
import { lookup } from "../../offers/lookup.ts";
import type { Settled } from "../../offers/material-schema.ts";
import { withEntry } from "../../offers/plain-record.ts";
import type { Answer, Offer, Statement } from "../../offers/schema.ts";
import { sourceOfText } from "./said.ts";
import type { Heard, SuggestedAnswer } from "./suggested-answers.ts";

/** A passage as a statement for an option: with its words, how they are known, and from whom. */
const statementOf = ({ material, passage }: Heard, choice: string): Statement => {
  const from = sourceOfText(material);
  return { choice, evidence: passage.evidence, ...(from !== null && { from }), quote: passage.quote };
};

const settledAs = ({ question, heard }: SuggestedAnswer, as: Settled["as"]): readonly Settled[] =>
  heard.map(({ passage }) => ({ about: question, quote: passage.quote, as }));

const answered = (earlier: Answer | undefined, said: Statement, isOtherwise: boolean): Answer => {
  if (earlier === undefined) return said;
  if (isOtherwise) return { ...earlier, also: [...(earlier.also ?? []), said] };
  const { lookAgain: _before, ...rest } = earlier;
  return { ...rest, ...said };
};

/**
 * The offer with a suggestion accepted for an option: the passage that speaks for it, or else the strongest, becomes the
 * answer's words. Where the question was answered otherwise, it stands beside the answer as another voice.
 */
export const acceptAnswer = (offer: Offer, suggestion: SuggestedAnswer, choice: string): Offer => {
  const { question, heard, isOtherwise } = suggestion;
  const words = heard.find(({ passage }) => passage.choice === choice) ?? heard[0];
  if (words === undefined) return offer;
  const earlier = lookup(offer.answers, question);
  const answer = answered(earlier, statementOf(words, choice), isOtherwise);
  const as = suggestion.choice === null || suggestion.choice === choice ? "accepted" : "edited";
  return withSettled({ ...offer, answers: withEntry(offer.answers, question, answer) }, settledAs(suggestion, as));
};

/** The offer with a suggestion refused: its passages are not asked about again. */
export const refuseAnswer = (offer: Offer, suggestion: SuggestedAnswer): Offer =>
  withSettled(offer, settledAs(suggestion, "refused"));
