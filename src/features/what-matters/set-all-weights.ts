import type { PointsById } from "../../engine/weights.ts";
import { noteWeights } from "../../offers/edit-app-state.ts";
import { weighOwnCriterion } from "../../offers/edit-own-criteria.ts";
import { setWeights } from "../../offers/edit-preferences.ts";
import { lookup } from "../../offers/lookup.ts";
import type { OffersFile } from "../../offers/schema.ts";

/** Four decimals are finer than anybody's mind, and keep a file readable. */
const rounded = (points: number): number => Math.round(points * 1e4) / 1e4;

/** The file with weights for every criterion, the person's own included. */
export const setAllWeights = (file: OffersFile, points: PointsById): OffersFile => {
  const own = file.preferences?.ownCriteria ?? [];
  const ownIds = new Set(own.map(({ id }) => id));
  const rubrics = Object.entries(points).filter(([id]) => !ownIds.has(id));
  const weighed = setWeights(file, Object.fromEntries(rubrics.map(([id, each]) => [id, rounded(each)])));
  return own.reduce((whole, { id }) => weighOwnCriterion(whole, id, rounded(lookup(points, id) ?? 0)), weighed);
};

/** Whether scores of these offers can have been seen with their names. */
const hasSeenScores = ({ offers = [], app }: OffersFile): boolean =>
  app?.namesHidden !== true && offers.some(({ answers, pay }) => answers !== undefined || pay !== undefined);

/** Keeps weights that the person settled on in the history; `at` as ISO 8601. Weights that are as they were add nothing. */
export const settleWeights = (file: OffersFile, at: string): OffersFile => {
  const { weights } = file.preferences ?? {};
  const last = file.app?.weightHistory?.at(-1);
  if (last !== undefined && JSON.stringify(last.weights) === JSON.stringify(weights)) return file;
  return noteWeights(file, { at, scoresSeen: hasSeenScores(file), ...(weights !== undefined && { weights }) });
};
