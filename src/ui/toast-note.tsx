import { useEffect, useState } from "react";
import styles from "./toast.module.css";
import { CloseIcon } from "./icons.tsx";

export interface ToastWords {
  readonly message: string;
  readonly action?: { readonly label: string; readonly act: () => void };
}

interface ToastNoteProps {
  readonly id: number;
  readonly words: ToastWords;
  /** the same function through the note's life, or its time would start again */
  readonly drop: (id: number) => void;
}

const STAYS_MS = 8_000;
const STAYS_WITH_ACTION_MS = 12_000;

/** One message. Its time stands still while somebody points at it or is inside it with the keyboard. */
export const ToastNote = ({ id, words: { message, action }, drop }: ToastNoteProps) => {
  const [isHeld, setHeld] = useState(false);
  const stays = action === undefined ? STAYS_MS : STAYS_WITH_ACTION_MS;
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => drop(id), stays);
    return () => clearTimeout(timer);
  }, [isHeld, stays, drop, id]);
  return (
    <div
      className={styles["note"]}
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
          onClick={() => {
            drop(id);
            action.act();
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" className={styles["close"]} aria-label="Dismiss" onClick={() => drop(id)}>
        <CloseIcon />
      </button>
    </div>
  );
};
