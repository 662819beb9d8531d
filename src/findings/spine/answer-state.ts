import type { Belief, ModelQuestion } from "../../engine/model.ts";
import { lookup } from "../../offers/lookup.ts";
import type { Offer } from "../../offers/schema.ts";

/** What a person has done with a question so far; "I don't know" is an answer of its own, "not yet" is none. */
export type AnswerState = "known" | "unknown" | "not-yet";

/** How far one question of an offer has come, whatever its kind. */
export const answerState = (
  { id, kind }: Pick<ModelQuestion, "id" | "kind">,
  offer: Offer,
  belief: Belief | undefined,
): AnswerState => {
  if (belief?.known === true) return "known";
  if (kind === "pay") return offer.pay === undefined ? "not-yet" : "unknown";
  return lookup(offer.answers, id)?.choice === "unknown" ? "unknown" : "not-yet";
};
