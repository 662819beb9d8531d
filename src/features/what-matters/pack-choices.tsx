import { choosePack, removePack } from "../../offers/edit/edit-packs.ts";
import { bundledRubric } from "../../rubric/bundled.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useFile } from "../../state/live/use-file.ts";
import { Card } from "../../ui/card.tsx";
import { Checkbox } from "../../ui/form/checkbox.tsx";

/** What the rubric leaves out and many people decide by: each pack is added or taken away, with an undo. */
export const PackChoices = () => {
  const { preferences } = useFile();
  const edit = useEdit();
  const chosen = preferences?.packs ?? [];
  return (
    <Card
      title="What else matters to you?"
      intro="These stand outside the rubric. Each that you tick is asked of every offer and starts with 5 points."
    >
      {bundledRubric.packs.map(({ id, title, summary }) => (
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
      ))}
    </Card>
  );
};
