import { setScoresHidden } from "../../offers/edit/edit-app-state.ts";
import { useEdit } from "../../state/live/use-edit.ts";
import { useFile } from "../../state/live/use-file.ts";
import { Checkbox } from "../../ui/form/choice/checkbox.tsx";

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
