import { useId, type ReactNode } from "react";
import styles from "./save-group.module.css";

/** Forms for one purpose, such as "To read". */
export const SaveGroup = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => {
  const titleId = useId();
  return (
    <div className={styles["group"]}>
      <h3 id={titleId} className={styles["title"]}>
        {title}
      </h3>
      <ul role="list" aria-labelledby={titleId} className={styles["list"]}>
        {children}
      </ul>
    </div>
  );
};
