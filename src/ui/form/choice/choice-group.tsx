import type { ReactNode } from "react";
import styles from "./choice-card.module.css";

interface ChoiceGroupProps {
  /** the question */
  readonly label: string;
  /** `ChoiceCard`s that share a `name` */
  readonly children: ReactNode;
}

/** The options of one question, named by it. */
export const ChoiceGroup = ({ label, children }: ChoiceGroupProps) => (
  <div role="radiogroup" aria-label={label} className={styles["group"]}>
    {children}
  </div>
);
