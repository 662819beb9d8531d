import { setWeights } from "../../offers/edit/edit-preferences.ts";
import { weighOwnCriterion } from "../../offers/edit/edit-own-criteria.ts";
import type { OffersFile } from "../../offers/schema.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import type { LiveWeights } from "./use-weights.ts";

/** The rubric's own weights again; criteria of the person's own are the person's, and keep no weight under them. */
const backToRubric = (file: OffersFile): OffersFile => {
  const own = file.preferences?.ownCriteria ?? [];
  return own.reduce((whole, { id }) => weighOwnCriterion(whole, id, 0), setWeights(file, undefined));
};

/** Goes back to the rubric's own weights, with an undo. */
export const useRubricWeights = ({ forget }: LiveWeights): (() => void) => {
  const edit = useEdit();
  return () => {
    forget();
    edit(backToRubric, "Back to the rubric's weights");
  };
};
