import { choosePack, removePack } from "../offers/edit/edit-packs.ts";
import { bundledRubric } from "../rubric/bundled.ts";
import { useEdit } from "../state/live/use-edit.ts";
import { useFile } from "../state/live/use-file.ts";
import { Checkbox } from "../ui/form/choice/checkbox.tsx";

/** What the rubric leaves out and many people decide by: each pack is added or taken away, with an undo. */
export const PackChoices = () => {
  const { preferences } = useFile();
  const edit = useEdit();
  const chosen = preferences?.packs ?? [];
  return bundledRubric.packs.map(({ id, title, summary }) => (
    <Checkbox
      key={id}
      label={title}
      hint={summary}
      checked={chosen.includes(id)}
      onChange={({ target }) =>
        target.checked
          ? edit((file) => choosePack(file, bundledRubric, id), `${title} added`)
          : edit((file) => removePack(file, id), `${title} removed; its answers are kept`)
      }
    />
  ));
};
