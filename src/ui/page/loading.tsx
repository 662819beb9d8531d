import styles from "./loading.module.css";

/** Stands in while something loads; quiet at first, so that a short wait doesn't flicker. */
export const Loading = ({ label = "Loading" }: { readonly label?: string }) => (
  <div role="status" className={styles["loading"]} data-hold="">
    <span className="visually-hidden">{label}</span>
    <div className={styles["title"]} />
    <div className={styles["line"]} />
    <div className={styles["panel"]} />
  </div>
);
