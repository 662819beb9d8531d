import { useEffect, useEffectEvent } from "react";
import { type PointsById, preferredPoints } from "../../../engine/weights.ts";
import type { AppState } from "../../../offers/app-schema.ts";
import { noteWeights } from "../../../offers/edit/edit-app-state.ts";
import { lookup } from "../../../offers/lookup.ts";
import type { OffersFile, Preferences } from "../../../offers/schema.ts";
import { bundledRubric } from "../../../rubric/bundled.ts";
import { useEdit } from "../../../state/live/use-edit.ts";
import { useFile } from "../../../state/live/use-file.ts";

type History = NonNullable<AppState["weightHistory"]>;

/** Shares closer than this are the same: weights are kept with four decimals of a point. */
const SAME = 5e-4;

const rubrics = preferredPoints(bundledRubric, {});
const sumOf = (points: PointsById): number => Object.values(points).reduce((sum, each) => sum + each, 0);

/** Whether two sets of points, whatever their sums, give each criterion the same share. */
const isSameEmphasis = (a: PointsById, b: PointsById): boolean => {
  const [sumA, sumB] = [sumOf(a), sumOf(b)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (id) => Math.abs((lookup(a, id) ?? 0) / sumA - (lookup(b, id) ?? 0) / sumB) < SAME,
  );
};

/** Whether the weights in force are those last noted; before the first note, the rubric's. */
const areSettled = (preferences: Preferences | undefined, history: History | undefined): boolean =>
  isSameEmphasis(preferredPoints(bundledRubric, preferences ?? {}), history?.at(-1)?.weights ?? rubrics);

/** Whether scores of these offers can have been seen with their names. */
const hasSeenScores = ({ offers = [], app }: OffersFile): boolean =>
  app?.namesHidden !== true && offers.some(({ answers, pay }) => answers !== undefined || pay !== undefined);

/** The weights in force, own criteria's included, behind the earlier ones; `at` as ISO 8601. */
const noted = (file: OffersFile, at: string): OffersFile => {
  const points = preferredPoints(bundledRubric, file.preferences ?? {});
  return noteWeights(file, {
    at,
    scoresSeen: hasSeenScores(file),
    ...(!isSameEmphasis(points, rubrics) && { weights: points }),
  });
};

/** Keeps weights that the person settled on in the history. Weights that are as they were add nothing. */
const settleWeights = (file: OffersFile, at: string): OffersFile =>
  areSettled(file.preferences, file.app?.weightHistory) ? file : noted(file, at);

/** The same for weights set before any name was seen: the first of them are noted even where they are the rubric's own. */
export const settleFirstWeights = (file: OffersFile, at: string): OffersFile =>
  file.app?.weightHistory === undefined ? noted(file, at) : settleWeights(file, at);

/** Weights left alone for so long are what the person settled on, for the moment; in milliseconds. */
const SETTLED_AFTER = 2500;

/** Notes weights in their history when they are left alone or the page is left. */
export const useSettledWeights = (): void => {
  const { preferences, app } = useFile();
  const history = app?.weightHistory;
  const edit = useEdit();
  const settle = useEffectEvent(() => {
    const at = new Date().toISOString();
    edit((current) => settleWeights(current, at));
  });

  useEffect(() => {
    if (areSettled(preferences, history)) return undefined;
    const timer = setTimeout(() => settle(), SETTLED_AFTER);
    return () => clearTimeout(timer);
  }, [preferences, history]);

  useEffect(() => () => settle(), []);
};
