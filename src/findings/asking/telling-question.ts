import { lookup } from "../../offers/lookup.ts";
import { type Case, modelledOffer, questionWeight } from "../case.ts";

/**
 * The question of an offer by which a belief is best explained: the heaviest on which several voices spoke, else the
 * heaviest whose answer is known but not certain, else the heaviest known, else the heaviest; of equals the first in the
 * rubric. Null if the rubric asks for no choice.
 */
export const tellingQuestion = (theCase: Case, offer: string): string | null => {
  const { beliefs, offer: entered } = modelledOffer(theCase, offer);
  const asked = theCase.model.questions.flatMap(({ id, kind }, position) => {
    const { known = false, open = true } = beliefs[position] ?? {};
    const voices = lookup(entered.answers, id)?.also?.length ?? 0;
    const telling = !known ? 0 : !open ? 1 : voices === 0 ? 2 : 3;
    return kind === "choice" ? [{ id, telling, weight: questionWeight(theCase, id) }] : [];
  });
  const [first] = asked.toSorted((a, b) => b.telling - a.telling || b.weight - a.weight);
  return first?.id ?? null;
};
