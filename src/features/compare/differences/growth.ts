import { withPoints } from "../../../engine/build-model.ts";
import type { Model } from "../../../engine/model.ts";
import { evaluate } from "../../../engine/evaluate.ts";

/** An offer without its pay: the score of everything else, the other weights rescaled; points 0–100. */
export interface Growth {
  readonly score: number;
  readonly likely: readonly [number, number];
}

/** The growth of each offer with its likely range, by offer's id; empty where nothing but pay counts. */
export const growthByOffer = (model: Model): ReadonlyMap<string, Growth> => {
  const pay = model.questions.find(({ kind }) => kind === "pay")?.criterion;
  const points = model.criteria.map(({ id }, index) => [id, index === pay ? 0 : (model.weights[index] ?? 0)] as const);
  if (!points.some(([, weight]) => weight > 0)) return new Map();
  const { offers } = evaluate(withPoints(model, Object.fromEntries(points)));
  return new Map(offers.map(({ id, score, likely }) => [id, { score, likely }]));
};
