import type { ComponentProps } from "react";
import { Field, type FieldWords } from "./field.tsx";
import styles from "./field.module.css";
import { classList } from "../style/class-list.ts";

type TextAreaProps = FieldWords & Omit<ComponentProps<"textarea">, "className">;

/** Text of several lines that grows with what is written. */
export const TextArea = ({ label, hint, error, aside, labelHidden, after, id, rows = 2, ...rest }: TextAreaProps) => (
  <Field {...{ label, hint, error, aside, labelHidden, after, id }}>
    {(control) => (
      <textarea
        rows={rows}
        dir="auto"
        className={classList(styles["control"], styles["area"])}
        {...rest}
        {...control}
      />
    )}
  </Field>
);
