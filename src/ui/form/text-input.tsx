import type { ComponentProps } from "react";
import { Field, type FieldWords } from "./field.tsx";
import styles from "./field.module.css";

type TextInputProps = FieldWords & Omit<ComponentProps<"input">, "className" | "size">;

/** One line of text. Takes a `ref` and everything that a form's `register` gives. */
export const TextInput = ({
  label,
  hint,
  error,
  aside,
  labelHidden,
  after,
  id,
  dir = "auto",
  ...rest
}: TextInputProps) => (
  <Field {...{ label, hint, error, aside, labelHidden, after, id }}>
    {(control) => (
      <input type="text" autoComplete="off" className={styles["control"]} dir={dir} {...rest} {...control} />
    )}
  </Field>
);
