import type { ComponentProps, ReactNode } from "react";
import { Field, type FieldWords } from "./field.tsx";
import styles from "./field.module.css";

export interface TextInputProps extends FieldWords, Omit<ComponentProps<"input">, "className" | "size" | "prefix"> {
  /** what stands before what is typed, such as a currency, and after it, such as "%"; either may come and go */
  readonly affixes?: { readonly before: ReactNode; readonly after: ReactNode };
}

/** One line of text. Takes a `ref` and everything that a form's `register` gives. */
export const TextInput = ({ label, hint, error, aside, labelHidden, after, id, affixes, ...rest }: TextInputProps) => (
  <Field {...{ label, hint, error, aside, labelHidden, after, id }}>
    {(control) => {
      const input = (
        <input type="text" autoComplete="off" dir="auto" className={styles["control"]} {...rest} {...control} />
      );
      if (affixes === undefined) return input;
      return (
        <div className={styles["affixed"]}>
          {affixes.before !== undefined && <span className={styles["affix"]}>{affixes.before}</span>}
          {input}
          {affixes.after !== undefined && <span className={styles["affix"]}>{affixes.after}</span>}
        </div>
      );
    }}
  </Field>
);
