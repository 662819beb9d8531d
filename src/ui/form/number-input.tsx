import type { ComponentProps, ReactNode } from "react";
import { Field, type FieldWords } from "./field.tsx";
import styles from "./field.module.css";

export interface NumberInputProps
  extends FieldWords, Omit<ComponentProps<"input">, "className" | "size" | "prefix" | "type"> {
  /** stands before the figure, such as a currency */
  readonly prefix?: ReactNode;
  /** stands after it, such as "%" or "hours" */
  readonly suffix?: ReactNode;
}

/**
 * A figure, typed as text with the number keys of a phone: separators of any country stay as they were typed,
 * and it is the form's schema that reads them.
 */
export const NumberInput = ({
  label,
  hint,
  error,
  aside,
  labelHidden,
  after,
  id,
  prefix,
  suffix,
  inputMode = "decimal",
  ...rest
}: NumberInputProps) => (
  <Field {...{ label, hint, error, aside, labelHidden, after, id }}>
    {(control) => (
      <div className={styles["affixed"]}>
        {prefix !== undefined && <span className={styles["affix"]}>{prefix}</span>}
        <input
          type="text"
          inputMode={inputMode}
          autoComplete="off"
          className={styles["control"]}
          {...rest}
          {...control}
        />
        {suffix !== undefined && <span className={styles["affix"]}>{suffix}</span>}
      </div>
    )}
  </Field>
);
