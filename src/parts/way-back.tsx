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

/** What an answer was before, and the way back to it, for as long as it isn't closed: a key may have been struck by chance. */
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
