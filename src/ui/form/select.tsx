import type { ComponentProps } from "react";
import { Field, type FieldWords } from "./field.tsx";
import styles from "./field.module.css";
import { classList } from "../style/class-list.ts";

type SelectProps = FieldWords & Omit<ComponentProps<"select">, "className">;

/** The browser's own list to choose from; its options are `<option>` children. */
export const Select = ({ label, hint, error, aside, labelHidden, after, id, ...rest }: SelectProps) => (
  <Field {...{ label, hint, error, aside, labelHidden, after, id }}>
    {(control) => <select className={classList(styles["control"], styles["select"])} {...rest} {...control} />}
  </Field>
);
