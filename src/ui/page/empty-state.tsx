import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

interface EmptyStateProps {
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** What stands where there is nothing yet: why, and what to do about it. */
export const EmptyState = ({ children, actions }: EmptyStateProps) => (
  <div className={styles["empty"]}>
    <div className={styles["words"]}>{children}</div>
    {actions !== undefined && <div className={styles["actions"]}>{actions}</div>}
  </div>
);
