import { useState } from "react";
import type { PointsById } from "../../../engine/weights.ts";
import { useFile } from "../../../state/live/use-file.ts";
import { pointsOf } from "../ways/rescaled.ts";
import type { LiveWeights } from "./use-weights.ts";

const ofHundred = (weights: PointsById): PointsById => {
  const sum = Object.values(weights).reduce((total, each) => total + each, 0);
  return Object.fromEntries(Object.entries(weights).map(([id, weight]) => [id, (100 * weight) / sum]));
};

/** The points that were in force before, the newest first: when the page was opened, those settled on, and the rubric's. */
export const useEarlierWeights = ({ model, points }: LiveWeights): readonly PointsById[] => {
  const { app } = useFile();
  const [opened] = useState(points);
  const settled = (app?.weightHistory ?? []).flatMap(({ weights }) =>
    weights === undefined ? [] : [ofHundred(weights)],
  );
  return [opened, ...settled.toReversed(), pointsOf(model.criteria, model.rubricWeights)];
};
