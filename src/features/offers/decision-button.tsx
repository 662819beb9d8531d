import { lazy, Suspense, useState } from "react";
import { offerNames } from "../../findings/words/offer-name.ts";
import { useFile } from "../../state/live/use-file.ts";
import { Button } from "../../ui/buttons/button.tsx";

const DecisionDialog = lazy(async () => ({ default: (await import("./decision-dialog.tsx")).DecisionDialog }));

/** Opens the place to write one's decision down. */
export const DecisionButton = () => {
  const { offers = [], app } = useFile();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="outline" onClick={() => setOpen(true)}>
        {app?.decision === undefined ? "Write down your decision" : "Change your decision"}
      </Button>
      {isOpen && (
        <Suspense>
          <DecisionDialog
            names={offerNames(offers, { letters: app?.namesHidden === true })}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
};
