import type { ReactNode } from "react";
import styles from "./save-row.module.css";

interface SaveRowProps {
  readonly label: string;
  /** what it is, in a few words */
  readonly hint: string;
  readonly onPress: () => void;
  /** it is being made */
  readonly isBusy?: boolean;
  readonly disabled?: boolean;
  /** a second act beside it */
  readonly children?: ReactNode;
}

/** One form in which the comparison can be taken away. */
export const SaveRow = ({ label, hint, onPress, isBusy = false, disabled = false, children }: SaveRowProps) => (
  <li className={styles["row"]}>
    <button type="button" className={styles["save"]} disabled={disabled} aria-busy={isBusy} onClick={onPress}>
      <span className={styles["label"]}>{label}</span>{" "}
      <span className={styles["hint"]}>{isBusy ? "one moment…" : hint}</span>
    </button>
    {children}
  </li>
);
