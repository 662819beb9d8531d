import type { ReactNode } from "react";
import styles from "./heat-table.module.css";
import { classList } from "../../style/class-list.ts";

export interface Heat {
  /** points, 0-100; left out when there is nothing to score */
  readonly score?: number;
  /** nothing of it is known: it is hatched, and has no colour */
  readonly isUnknown?: boolean;
  readonly text: ReactNode;
  /** a small word at the right, such as "2 open" */
  readonly note?: ReactNode;
}

/** One cell: its colour is how far the score lies from the middle. */
export const HeatCell = ({ score, isUnknown = false, text, note }: Heat) => {
  const away = score === undefined ? 0 : Math.min(100, Math.abs(score - 50) * 2);
  return (
    <td className={styles["cell"]}>
      <div
        className={classList(
          styles["heat"],
          isUnknown ? styles["unknown"] : score !== undefined && (score < 50 ? styles["low"] : styles["high"]),
        )}
        style={{ "--heat": `${away}%` }}
      >
        <span>{text}</span>
        {note !== undefined && <span className={styles["note"]}>{note}</span>}
      </div>
    </td>
  );
};
