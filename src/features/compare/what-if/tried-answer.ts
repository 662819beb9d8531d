import * as z from "zod/mini";
import { leastReliable } from "../../../engine/offer/evidence.ts";
import { setAnswer } from "../../../offers/edit/edit-answer.ts";
import { lookup } from "../../../offers/lookup.ts";
import type { Answer, OffersFile } from "../../../offers/schema.ts";
import type { Rubric } from "../../../rubric/schema.ts";

/** An answer that is being tried. */
export interface Tried {
  readonly offer: string;
  readonly question: string;
  /** an option's id, or `unknown` */
  readonly choice: string;
  /** an evidence level's id */
  readonly evidence: string;
}

/** The answer that an offer has to a question. */
export const answerNow = (file: OffersFile, offer: string, question: string): Answer | undefined =>
  lookup(file.offers?.find(({ id }) => id === offer)?.answers, question);

/** How a tried answer would be known: as the one that is there, else as little as can be, which is a guess. */
export const usualEvidence = (file: OffersFile, rubric: Rubric, offer: string, question: string): string =>
  answerNow(file, offer, question)?.evidence ?? leastReliable(rubric)?.id ?? "";

/** The file as it would be with the answer; notes, quotes and other voices stay. */
export const withTried = (file: OffersFile, { offer, question, choice, evidence }: Tried): OffersFile => {
  const { evidence: _earlier, ...rest } = answerNow(file, offer, question) ?? {};
  const known = choice !== "unknown" && evidence !== "";
  return setAnswer(file, offer, question, { ...rest, choice, ...(known && { evidence }) });
};

/** What is filled in to try an answer. */
export const triedSchema = z.object({
  offer: z.string().check(z.minLength(1)),
  question: z.string().check(z.minLength(1)),
  choice: z.string().check(z.minLength(1, "Pick an answer to try")),
  evidence: z.string(),
});

export type TriedFields = z.infer<typeof triedSchema>;
