import { type ReactNode, useState } from "react";
import { useTakeBack } from "../state/live/use-edit.ts";
import type { FileChange } from "../storage/apply-change.ts";
import { useUndoKey } from "../ui/above/use-undo-key.ts";
import { Button, IconButton } from "../ui/buttons/button.tsx";
import { CloseIcon } from "../ui/icons.tsx";
import styles from "./way-back.module.css";

interface WayBackProps {
  readonly said: string;
  /** what was changed, where several stand on one page */
  readonly of?: string | undefined;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What an answer was before, and the way back to it, for as long as it isn't closed: a key may have been pressed by accident. */
export const WayBack = ({ said, of, onUndo, onDismiss }: WayBackProps) => {
  const which = of === undefined ? null : <span className="visually-hidden"> {of}</span>;
  return (
    <div className={styles["back"]}>
      <span>{said}</span>
      <Button small variant="quiet" onClick={onUndo} aria-keyshortcuts="Control+Z Meta+Z">
        Undo{which}
      </Button>
      <IconButton
        small
        label={of === undefined ? "Keep what it is now" : `Keep what it is now: ${of}`}
        onClick={onDismiss}
      >
        <CloseIcon />
      </IconButton>
    </div>
  );
};

interface Last {
  /** what is said of it, in sentences */
  readonly said: string;
  readonly undo: FileChange;
}

interface WayBackState {
  /** stands behind what was changed; null while there is nothing to take back */
  readonly wayBack: ReactNode;
  readonly setChanged: (last: Last) => void;
}

/** The way back from the last change of something. `of` names it, where a page has many. */
export const useWayBack = (of?: string): WayBackState => {
  const takeBack = useTakeBack();
  const [last, setLast] = useState<Last | null>(null);
  const undo = (): void => {
    if (last !== null) takeBack(last.undo);
    setLast(null);
  };
  useUndoKey(last === null ? null : undo, last);
  return {
    wayBack: last !== null && <WayBack said={last.said} of={of} onUndo={undo} onDismiss={() => setLast(null)} />,
    setChanged: setLast,
  };
};
