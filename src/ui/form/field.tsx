import { useId, type ReactNode } from "react";
import styles from "./field.module.css";
import { classList } from "../style/class-list.ts";

export interface FieldWords {
  readonly label: ReactNode;
  /** one quiet line below the label */
  readonly hint?: ReactNode;
  /** what is wrong and how to fix it; nothing when all is well */
  readonly error?: string | undefined;
  /** a small word beside the label, such as "optional, only for you" */
  readonly aside?: ReactNode;
  /** the label is for screen readers alone */
  readonly labelHidden?: boolean | undefined;
  /** stands behind the control, such as the way back from a change */
  readonly after?: ReactNode;
}

interface ControlProps {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
}

interface FieldProps extends FieldWords {
  /** a given id, when something else on the page points at the control */
  readonly id?: string | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

/** Label, hint and error around one control, tied to it by ids. */
export const Field = ({ label, hint, error, aside, labelHidden = false, after, id, children }: FieldProps) => {
  const ownId = useId();
  const controlId = id ?? ownId;
  const hintId = `${controlId}-hint`;
  const errorId = `${controlId}-error`;
  const describedBy = classList(error !== undefined && errorId, hint !== undefined && hintId);
  return (
    <div className={styles["field"]}>
      <div className={classList(styles["head"], labelHidden && "visually-hidden")}>
        <label className={styles["label"]} htmlFor={controlId}>
          {label}
        </label>
        {aside !== undefined && <span className={styles["aside"]}>{aside}</span>}
      </div>
      {hint !== undefined && (
        <p id={hintId} className={styles["hint"]}>
          {hint}
        </p>
      )}
      {children({
        id: controlId,
        ...(describedBy !== "" && { "aria-describedby": describedBy }),
        ...(error !== undefined && { "aria-invalid": true as const }),
      })}
      {error !== undefined && (
        <p id={errorId} className={styles["error"]}>
          {error}
        </p>
      )}
      {after}
    </div>
  );
};
