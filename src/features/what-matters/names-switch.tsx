import { setNamesHidden } from "../../offers/edit-app-state.ts";
import { useEdit } from "../../state/use-edit.ts";
import { useFile } from "../../state/use-file.ts";
import { Checkbox } from "../../ui/checkbox.tsx";

/** Weighs without favourites: offers are shown as A, B, C until the person wants their names again. */
export const NamesSwitch = () => {
  const { app } = useFile();
  const edit = useEdit();
  return (
    <Checkbox
      label="Start without names"
      hint="Offers are shown as A, B, C, so that you weigh what matters and not who."
      checked={app?.namesHidden === true}
      onChange={(event) => {
        const isHidden = event.currentTarget.checked;
        edit((file) => setNamesHidden(file, isHidden));
      }}
    />
  );
};
