import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { withPoints } from "../../../engine/build-model.ts";
import type { Model } from "../../../engine/model.ts";
import type { PointsById } from "../../../engine/weights.ts";
import { pointsOf } from "../ways/rescaled.ts";
import { weighOwnCriterion } from "../../../offers/edit/edit-own-criteria.ts";
import { setWeights } from "../../../offers/edit/edit-preferences.ts";
import { lookup } from "../../../offers/lookup.ts";
import type { OffersFile } from "../../../offers/schema.ts";
import { bundledRubric } from "../../../rubric/bundled.ts";
import { rubricPoints } from "../../../rubric/default-weights.ts";
import { rubricWith } from "../../../rubric/packs/rubric-with.ts";
import { useEdit } from "../../../state/live/use-edit.ts";
import { useFile } from "../../../state/live/use-file.ts";
import { useModel } from "../../../state/use-model.ts";

/** Four decimals are finer than anyone can judge, and keep a file readable. */
const rounded = (points: number): number => Math.round(points * 1e4) / 1e4;

/** The file with these points for the rubric's criteria and for those of the person's own that are named. */
const setAllWeights = (file: OffersFile, points: PointsById): OffersFile => {
  const weights = rubricWith(bundledRubric, file.preferences ?? {}).criteria.map(
    ({ id }) => [id, rounded(lookup(points, id) ?? 0)] as const,
  );
  const own = (file.preferences?.ownCriteria ?? []).map(({ id }) => ({ id, each: lookup(points, id) }));
  return own.reduce(
    (whole, { id, each }) => (each === undefined ? whole : weighOwnCriterion(whole, id, rounded(each))),
    setWeights(file, Object.fromEntries(weights)),
  );
};

/** Short enough that a reload loses nothing, long enough that a drag is one change; in milliseconds. */
const KEPT_AFTER = 120;

export interface LiveWeights {
  /** the model under the weights as they are being moved */
  readonly model: Model;
  /** points of 100, by criterion */
  readonly points: PointsById;
  /** they are not saved yet */
  readonly isMoving: boolean;
  readonly set: (points: PointsById) => void;
  /** saves them now */
  readonly keep: () => void;
  /** back to what is saved */
  readonly forget: () => void;
}

/** The weights as they are being moved: shown at once, saved when the movement pauses or the page is left. */
export const useWeights = (): LiveWeights => {
  const saved = useModel();
  const edit = useEdit();
  const [moving, setMoving] = useState<PointsById | null>(null);
  const model = useMemo(() => (moving === null ? saved : withPoints(saved, moving)), [saved, moving]);
  const points = useMemo(() => pointsOf(model.criteria, model.weights), [model]);
  const forget = () => setMoving(null);
  const keep = () => {
    if (moving !== null) edit((file) => setAllWeights(file, moving));
    forget();
  };
  const keepLater = useEffectEvent(keep);

  useEffect(() => {
    if (moving === null) return undefined;
    const timer = setTimeout(() => keepLater(), KEPT_AFTER);
    // A page that is closed or loaded again goes out of sight first.
    const leave = (): void => keepLater();
    document.addEventListener("visibilitychange", leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", leave);
    };
  }, [moving]);

  useEffect(() => () => keepLater(), []);

  return { model, points, isMoving: moving !== null, set: setMoving, keep, forget };
};

/** The rubric's own weights again; chosen packs and criteria of the person's own are the person's, and keep no weight under them. */
const backToRubric = (file: OffersFile): OffersFile => {
  const own = file.preferences?.ownCriteria ?? [];
  const packs = rubricWith(bundledRubric, file.preferences ?? {}) !== bundledRubric;
  const weights = packs
    ? Object.fromEntries(rubricPoints(rubricWith(bundledRubric, file.preferences ?? {})))
    : undefined;
  return own.reduce((whole, { id }) => weighOwnCriterion(whole, id, 0), setWeights(file, weights));
};

/** Goes back to the rubric's own weights, with an undo. */
export const useRubricWeights = ({ forget }: LiveWeights): (() => void) => {
  const edit = useEdit();
  return () => {
    forget();
    edit(backToRubric, "Back to the rubric's weights");
  };
};

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
