import { CrashWords } from "./crash-words.tsx";
import styles from "../frame/shell.module.css";

/** A crash before the app was there, or of the app as a whole: there is no frame left to stand in. */
export const CrashAlone = ({ error }: { readonly error: Error }) => (
  <main className={styles["main"]}>
    <CrashWords error={error} />
  </main>
);
