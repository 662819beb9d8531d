import type { OffersFile } from "../../offers/schema.ts";
import { setNamesHidden } from "../../offers/edit/edit-app-state.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useFile } from "../../state/live/use-file.ts";
import { Checkbox } from "../../ui/form/choice/checkbox.tsx";
import { settleFirstWeights } from "./weights/settle-weights.ts";
import type { LiveWeights } from "./weights/use-weights.ts";

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
