import { useState } from "react";
import { decisionSentence } from "../../findings/decision-sentence.ts";
import { offerNames } from "../../findings/offer-name.ts";
import { useFile } from "../../state/use-file.ts";
import { Button } from "../../ui/button.tsx";
import { DecisionDialog } from "./decision-dialog.tsx";
import styles from "./decision-note.module.css";

/** The person's own sentence once it is written, and the way to write it. */
export const DecisionNote = () => {
  const { offers = [], app } = useFile();
  const [isOpen, setOpen] = useState(false);
  const names = offerNames(offers, { letters: app?.namesHidden === true });
  const said = decisionSentence(names, app);
  return (
    <div className={styles["note"]}>
      {said !== null && <p className={styles["said"]}>{said}</p>}
      <Button variant="quiet" small onClick={() => setOpen(true)}>
        {said === null ? "Write down your decision" : "Change what you wrote"}
      </Button>
      {isOpen && <DecisionDialog names={names} onClose={() => setOpen(false)} />}
    </div>
  );
};
