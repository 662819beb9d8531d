import type { Model } from "../model.ts";

/** How many questions the short form asks. */
const SHORT_FORM_LENGTH = 8;

/**
 * The questions that carry the most weight at the person's weights (weight of the criterion × share), own criteria
 * included, in the order in which the whole list asks them. Of equals the earlier in the rubric. Questions of weight 0
 * are left out, so there may be fewer.
 */
export const shortForm = (model: Model, length: number = SHORT_FORM_LENGTH): readonly string[] => {
  const weighed = model.questions.map(({ id, criterion, share }, position) => ({
    id,
    position,
    weight: (model.weights[criterion] ?? 0) * share,
  }));
  return weighed
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.position - b.position)
    .slice(0, length)
    .toSorted((a, b) => a.position - b.position)
    .map(({ id }) => id);
};
