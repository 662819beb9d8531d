import { useDeferredValue, type ReactNode } from "react";
import styles from "./later.module.css";

/** False while a component is drawn for the first time, true as soon as the browser has shown that. */
export const useLater = (): boolean => useDeferredValue(true, false);

/** Keeps the place of what comes later, so that the foot of the page doesn't come into view and leave it again. */
export const Hold = () => <div className={styles["hold"]} data-hold="" />;

interface LaterProps {
  readonly children: ReactNode;
  /** at once, as something in it is to be shown */
  readonly now?: boolean;
}

/**
 * What stands below the beginning of a page: drawn when the beginning is on the screen, a part at a time, so that going
 * somewhere shows at once where one is.
 */
export const Later = ({ children, now = false }: LaterProps) => {
  const isLater = useLater();
  return now || isLater ? children : <Hold />;
};
