import { useId, type ComponentProps, type ReactNode } from "react";
import styles from "./checkbox.module.css";

interface CheckboxProps extends Omit<ComponentProps<"input">, "className" | "type"> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

/** A box to tick, with its label and a quiet line below. */
export const Checkbox = ({ label, hint, ...rest }: CheckboxProps) => {
  const hintId = useId();
  return (
    <div className={styles["row"]}>
      <label className={styles["label"]}>
        <input
          type="checkbox"
          className={styles["box"]}
          {...rest}
          {...(hint !== undefined && { "aria-describedby": hintId })}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <p id={hintId} className={styles["hint"]}>
          {hint}
        </p>
      )}
    </div>
  );
};
