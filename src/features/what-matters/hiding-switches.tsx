import { settleFirstWeights } from "./weights/settle-weights.ts";
import type { LiveWeights } from "./weights/use-weights.ts";
import { setNamesHidden, setScoresHidden } from "../../offers/edit/edit-app-state.ts";
import type { OffersFile } from "../../offers/schema.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useFile } from "../../state/live/use-file.ts";
import { Checkbox } from "../../ui/form/choice/checkbox.tsx";

/** The names again; the weights that were set without them are noted as such. */
const showNames = (file: OffersFile, at: string): OffersFile => setNamesHidden(settleFirstWeights(file, at), false);

/** Weighs without favourites: offers are shown as A, B, C until the person has set the weights. */
export const NamesSwitch = ({ weights: { keep } }: { readonly weights: LiveWeights }) => {
  const { app } = useFile();
  const edit = useEdit();
  const isHidden = app?.namesHidden === true;
  const turn = (): void => {
    const at = new Date().toISOString();
    keep();
    if (isHidden)
      edit((file) => showNames(file, at), "Names are shown, and the weights you set without them are noted");
    else edit((file) => setNamesHidden(file, true), "Names are hidden");
  };
  return (
    <Checkbox
      label="Start without names"
      hint={
        isHidden
          ? "Offers are A, B, C everywhere. Untick this when your weights are set: they are noted first."
          : "Offers are shown as A, B, C, so that you weigh what matters and not who."
      }
      checked={isHidden}
      onChange={turn}
    />
  );
};

/** Quiet mode: no score and no ranking before an offer's short form is done, so that no favourite answers for it. */
export const ScoresSwitch = () => {
  const isHidden = useFile().app?.scoresHidden === true;
  const edit = useEdit();
  return (
    <Checkbox
      label="Hide scores until my answers are done"
      hint="No score or ranking is shown before each offer's short form is answered, so that you judge without a favourite."
      checked={isHidden}
      onChange={() =>
        edit(
          (file) => setScoresHidden(file, !isHidden),
          isHidden ? "Scores are shown" : "Scores stay hidden until your answers are done",
        )
      }
    />
  );
};
