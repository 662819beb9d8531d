import { useEffect, useRef, useState } from "react";
import styles from "./toast.module.css";
import { CloseIcon } from "../icons.tsx";
import { useUndoKey } from "./use-undo-key.ts";
import { leaveFocus } from "../page/after-paint.ts";

export interface ToastWords {
  readonly message: string;
  /** what takes back what is told, also by Ctrl Z */
  readonly action?: { readonly label: string; readonly act: () => void };
}

interface ToastNoteProps {
  readonly id: number;
  readonly words: ToastWords;
  /** those before it say what they are about: when it came, its own words were read out together with its buttons */
  readonly isLatest: boolean;
  /** there is no room for it until it is asked for */
  readonly isFolded: boolean;
  /** the same function through the note's life, or its time would start again */
  readonly drop: (id: number) => void;
}

const STAYS_MS = 8_000;

/**
 * One message. With an act it stays until it is closed or the act is taken, however long someone needs to get there. Without
 * one its time stands still while someone points at it or is inside it with the keyboard.
 */
export const ToastNote = ({ id, words: { message, action }, isLatest, isFolded, drop }: ToastNoteProps) => {
  const [isHeld, setHeld] = useState(false);
  const stays = isHeld || action !== undefined;
  useEffect(() => {
    if (stays) return undefined;
    const timer = setTimeout(() => drop(id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [stays, drop, id]);
  const note = useRef<HTMLDivElement>(null);
  const close = (): void => {
    drop(id);
    leaveFocus(note.current);
  };
  const take = (): void => {
    drop(id);
    action?.act();
    leaveFocus(note.current);
  };
  const of = (label: string): string | undefined => (isLatest ? undefined : `${label}: ${message}`);
  useUndoKey(action === undefined ? null : take, id);
  return (
    <div
      ref={note}
      className={styles["note"]}
      hidden={isFolded}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{message}</p>
      {action !== undefined && (
        <button
          type="button"
          className={styles["action"]}
          data-act=""
          aria-label={of(action.label)}
          aria-keyshortcuts="Control+Z Meta+Z"
          onClick={take}
        >
          {action.label}
        </button>
      )}
      <button type="button" className={styles["close"]} aria-label={of("Dismiss") ?? "Dismiss"} onClick={close}>
        <CloseIcon />
      </button>
    </div>
  );
};
