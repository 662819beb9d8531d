import styles from "./key-hint.module.css";

/** The key that does the same; only for the eye, as the key is announced by `aria-keyshortcuts`. */
export const KeyHint = ({ children }: { readonly children: string }) => (
  <kbd className={styles["key"]} aria-hidden="true">
    {children}
  </kbd>
);
