import styles from "./name.module.css";

/** A name that someone typed: it keeps its own writing direction and breaks when it is long. */
export const Name = ({ children }: { readonly children: string }) => (
  <bdi className={styles["name"]} dir="auto">
    {children}
  </bdi>
);
