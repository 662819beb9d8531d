import { at } from "../at.ts";
import type { Model } from "../model.ts";
import { type Share, TOLERANCE } from "../units.ts";

/** The share of the weight that the short form reaches: a verdict needs half, and one question may stay unknown. */
export const SHORT_FORM_WEIGHT: Share = 0.55;

interface Weighed {
  readonly id: string;
  readonly kind: string;
  readonly position: number;
  readonly weight: number;
}

/** Pay goes in first, as two figures settle it; then the heaviest, and of equals the rubric's order stays. */
const heaviestFirst = (a: Weighed, b: Weighed): number =>
  Number(b.kind === "pay") - Number(a.kind === "pay") || b.weight - a.weight;

/**
 * As many of the heaviest questions at the person's weights (weight of the criterion × share), own criteria included, as
 * reach `reach` of the whole weight, pay among them, in the order in which the whole list asks them. Questions of weight
 * 0 are left out. Rubric, "Short form".
 *
 * @example shortForm(model) // ["after-launch", "constructor", "pay"]
 */
export const shortForm = (
  model: Pick<Model, "questions" | "weights">,
  reach: Share = SHORT_FORM_WEIGHT,
): readonly string[] => {
  const weighed = model.questions
    .map(({ id, kind, criterion, share }, position) => ({
      id,
      kind,
      position,
      weight: at(model.weights, criterion) * share,
    }))
    .filter(({ weight }) => weight > 0)
    .toSorted(heaviestFirst);
  let reached = 0;
  const asked: Weighed[] = [];
  for (const question of weighed) {
    if (reached >= reach - TOLERANCE) break;
    reached += question.weight;
    asked.push(question);
  }
  return asked.toSorted((a, b) => a.position - b.position).map(({ id }) => id);
};
