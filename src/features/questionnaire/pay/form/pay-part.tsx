import type { ReactNode } from "react";
import type { PayField } from "../fields/pay-fields.ts";
import styles from "./pay-form.module.css";
import type { PayInput } from "./pay-form-state.ts";

/** What every part of the pay form is given. */
export interface PayPartProps {
  readonly input: (field: PayField) => PayInput;
  /** what the package is paid in, as far as that is known */
  readonly currency: string | undefined;
}

interface Props {
  readonly title: string;
  /** a word of warning below the fields */
  readonly warning?: string | undefined;
  readonly children: ReactNode;
}

/** Fields that belong together, under their name. */
export const PayPart = ({ title, warning, children }: Props) => (
  <fieldset className={styles["part"]}>
    <legend className={styles["title"]}>{title}</legend>
    <div className={styles["fields"]}>{children}</div>
    {warning !== undefined && <p className={styles["warning"]}>{warning}</p>}
  </fieldset>
);
