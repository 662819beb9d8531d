import { updateOffer } from "./edit-offer.ts";
import { lookup } from "../lookup.ts";
import { withEntry, withoutEntry } from "../plain-record.ts";
import type { Answer, OffersFile, Statement } from "../schema.ts";

/** An answer with its other voices, or without the key where there are none. */
const withVoices = (answer: Answer, also: readonly Statement[]): Answer => {
  const { also: _earlier, ...rest } = answer;
  return also.length === 0 ? rest : { ...rest, also: [...also] };
};

/** Sets the answer to a question. Beside an unknown answer other voices are kept, and count once there is an answer again. */
export const setAnswer = (file: OffersFile, offerId: string, questionId: string, answer: Answer): OffersFile =>
  updateOffer(file, offerId, (offer) => ({
    ...offer,
    answers: withEntry(offer.answers, questionId, withVoices(answer, answer.also ?? [])),
  }));

/**
 * Answers a question by what someone replied. What the person went with before stays beside it as another voice where
 * `keepsEarlier`, whether it says the same or something else; otherwise the reply takes its place, and one that says the
 * same leaves its note and quote, but not how it was known or from whom. What yet others said stays in any case.
 */
export const setReply = (
  file: OffersFile,
  offerId: string,
  questionId: string,
  reply: Statement,
  keepsEarlier: boolean,
): OffersFile => {
  const earlier = lookup(file.offers?.find(({ id }) => id === offerId)?.answers, questionId);
  if (earlier === undefined) return setAnswer(file, offerId, questionId, reply);
  const { also = [], ...said } = earlier;
  const isKnown = said.choice !== "unknown";
  if (isKnown && keepsEarlier) return setAnswer(file, offerId, questionId, { ...reply, also: [said, ...also] });
  if (isKnown && said.choice !== reply.choice) return setAnswer(file, offerId, questionId, { ...reply, also });
  const { evidence: _before, from: _whoBefore, ...kept } = said;
  return setAnswer(file, offerId, questionId, { ...kept, ...reply, also });
};

/** The person looked at an answer of an earlier rubric again, and it fits: it counts as one of this rubric. */
export const confirmAnswer = (file: OffersFile, offerId: string, questionId: string): OffersFile => {
  const earlier = lookup(file.offers?.find(({ id }) => id === offerId)?.answers, questionId);
  if (earlier === undefined) return file;
  const { lookAgain: _before, ...answer } = earlier;
  return setAnswer(file, offerId, questionId, {
    ...answer,
    ...(answer.also && { also: answer.also.map(({ lookAgain: _voiceBefore, ...voice }) => voice) }),
  });
};

/** Takes an answer away, so that the question counts as not answered yet. */
export const clearAnswer = (file: OffersFile, offerId: string, questionId: string): OffersFile =>
  updateOffer(file, offerId, (offer) => ({ ...offer, answers: withoutEntry(offer.answers, questionId) }));
