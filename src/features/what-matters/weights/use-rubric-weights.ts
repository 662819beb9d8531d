import { setWeights } from "../../../offers/edit/edit-preferences.ts";
import { weighOwnCriterion } from "../../../offers/edit/edit-own-criteria.ts";
import { bundledRubric } from "../../../rubric/bundled.ts";
import { rubricPoints } from "../../../rubric/default-weights.ts";
import { rubricWith } from "../../../rubric/packs/rubric-with.ts";
import type { OffersFile } from "../../../offers/schema.ts";
import { useEdit } from "../../../state/live/use-edit.ts";
import type { LiveWeights } from "./use-weights.ts";

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
