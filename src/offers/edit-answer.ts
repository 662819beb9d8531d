import { updateOffer } from "./edit-offer.ts";
import { lookup } from "./lookup.ts";
import { withEntry, withoutEntry } from "./record-entry.ts";
import type { Answer, OffersFile, Statement } from "./schema.ts";

/** An answer with its other voices, or without the key where there are none or nothing is known. */
const withVoices = (answer: Answer, also: readonly Statement[]): Answer => {
  const { also: _earlier, ...rest } = answer;
  return also.length === 0 || answer.choice === "unknown" ? rest : { ...rest, also: [...also] };
};

/** Sets the answer to a question. An unknown answer keeps no other voices: somebody who was told something doesn't not know. */
export const setAnswer = (file: OffersFile, offerId: string, questionId: string, answer: Answer): OffersFile =>
  updateOffer(file, offerId, (offer) => ({
    ...offer,
    answers: withEntry(offer.answers, questionId, withVoices(answer, answer.also ?? [])),
  }));

/** Sets what others said of a question beside the person's own answer; nothing happens where there is none. */
export const setVoices = (
  file: OffersFile,
  offerId: string,
  questionId: string,
  also: readonly Statement[],
): OffersFile =>
  updateOffer(file, offerId, (offer) => {
    const answer = lookup(offer.answers, questionId);
    if (answer === undefined) return offer;
    return { ...offer, answers: withEntry(offer.answers, questionId, withVoices(answer, also)) };
  });

/** Takes an answer away, so that the question counts as not answered yet. */
export const clearAnswer = (file: OffersFile, offerId: string, questionId: string): OffersFile =>
  updateOffer(file, offerId, (offer) => ({ ...offer, answers: withoutEntry(offer.answers, questionId) }));
