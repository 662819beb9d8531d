import { useEffect, useId, useRef } from "react";
import styles from "./error-summary.module.css";

interface Fault {
  /** what is wrong, with the field's name */
  readonly message: string;
  /** brings the person to the field */
  readonly goTo?: () => void;
}

interface ErrorSummaryProps {
  readonly title: string;
  /** nothing is shown while there are none */
  readonly faults: readonly Fault[];
}

/** What must be fixed before a form can be sent; it takes the focus when it appears. */
export const ErrorSummary = ({ title, faults }: ErrorSummaryProps) => {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const isShown = faults.length > 0;
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown]);
  if (!isShown) return null;
  return (
    <div ref={box} role="alert" aria-labelledby={titleId} tabIndex={-1} className={styles["box"]}>
      <h2 id={titleId} className={styles["title"]}>
        {title}
      </h2>
      <ul>
        {faults.map(({ message, goTo }) => (
          <li key={message}>
            {goTo === undefined ? (
              message
            ) : (
              <button type="button" className={styles["link"]} onClick={goTo}>
                {message}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
