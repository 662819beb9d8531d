import { useState } from "react";
import { workKeptInWords } from "../../findings/words/kept-in-words.ts";
import { useBackup } from "../../state/live/use-backup.ts";
import { useErase } from "../../state/live/use-erase.ts";
import { useFile } from "../../state/live/use-file.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Dialog } from "../../ui/above/dialog.tsx";

/** Deletes everything that the person has kept in this browser, once they have confirmed it twice. */
export const EraseCard = () => {
  const file = useFile();
  const saveBackup = useBackup();
  const erase = useErase();
  const [isAsking, setAsking] = useState(false);
  return (
    <Card
      title="Delete everything"
      intro="For a computer that is not yours, or when you are done. Your offers, answers, weights and notes go, with every copy and whatever was set aside."
    >
      <div>
        <Button variant="danger" onClick={() => setAsking(true)}>
          Delete everything…
        </Button>
      </div>
      <Dialog
        open={isAsking}
        title="Delete everything that is kept here?"
        onClose={() => setAsking(false)}
        footer={
          <>
            <Button onClick={saveBackup}>Download a backup first</Button>
            <Button
              variant="danger"
              onClick={() => {
                setAsking(false);
                void erase();
              }}
            >
              Delete everything
            </Button>
          </>
        }
      >
        <p>{workKeptInWords(file)}</p>
        <p>No server has it. You can undo this for a few seconds. After that it is gone for good.</p>
      </Dialog>
    </Card>
  );
};
