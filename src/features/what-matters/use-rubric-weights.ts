import { rubricPoints } from "../../rubric/default-weights.ts";
import { setWeights } from "../../offers/edit-preferences.ts";
import { weighOwnCriterion } from "../../offers/edit-own-criteria.ts";
import type { OffersFile } from "../../offers/schema.ts";
import { bundledRubric } from "../../rubric/bundled.ts";
import { useEdit } from "../../state/use-edit.ts";
import { settleWeights } from "./set-all-weights.ts";

/** The rubric's own weights again; criteria of the person's own are the person's, and keep no weight under them. */
const backToRubric = (file: OffersFile, at: string): OffersFile => {
  const own = file.preferences?.ownCriteria ?? [];
  const weighed = own.reduce((whole, { id }) => weighOwnCriterion(whole, id, 0), setWeights(file, undefined));
  return settleWeights(weighed, at);
};

/** Goes back to the rubric's own weights, with an undo. */
export const useRubricWeights = (): (() => void) => {
  const edit = useEdit();
  const total = [...rubricPoints(bundledRubric).values()].reduce((sum, points) => sum + points, 0);
  return () => {
    const at = new Date().toISOString();
    edit((file) => backToRubric(file, at), `Back to the rubric's weights, ${total} points in all`);
  };
};
