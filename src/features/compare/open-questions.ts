import { type Context, modelledOffer } from "../../findings/context.ts";
import { contradictedQuestions, unknownQuestions } from "../../findings/voices.ts";

/** How many questions an offer leaves open, by the index of their criterion: not known, or told in different ways. */
export const openByCriterion = (context: Context, offer: string): ReadonlyMap<number, number> => {
  const open = new Set([
    ...unknownQuestions(context, offer),
    ...contradictedQuestions(context, modelledOffer(context, offer).offer),
  ]);
  const counts = new Map<number, number>();
  for (const { id, criterion } of context.model.questions)
    if (open.has(id)) counts.set(criterion, (counts.get(criterion) ?? 0) + 1);
  return counts;
};
