import { at } from "../at.ts";
import type { Model, ModelOffer } from "../model.ts";
import { type Money, type Points, TOLERANCE } from "../units.ts";

/**
 * The yearly pay, in the person's currency and cost of living, taken as written, at which an offer's score equals another
 * one's; at the ends of the scale the floor or the target. Null when no one pay does, where pay weighs nothing, or without
 * floor and target; engine §6. `score` is the offer's, `toReach` the other one's, who is not behind.
 *
 * @example breakEvenPay(model, harbor, 70, 75) // 45000
 */
export const breakEvenPay = (model: Model, { beliefs }: ModelOffer, score: Points, toReach: Points): Money | null => {
  const { floor, target } = model.preferences.pay ?? {};
  const index = model.questions.findIndex(({ kind }) => kind === "pay");
  const question = model.questions[index];
  if (question === undefined || floor === undefined || target === undefined) return null;
  const full = 100 * at(model.weights, question.criterion) * question.share;
  if (full === 0) return null;
  const needed = toReach - (score - full * at(beliefs, index).mean);
  if (needed > full + TOLERANCE) return null;
  return floor + Math.min(1, Math.max(0, needed / full)) * (target - floor);
};
