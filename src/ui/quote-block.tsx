import type { ReactNode } from "react";
import styles from "./quote-block.module.css";
import quiet from "./style/quiet.module.css";

interface QuoteBlockProps {
  /** who says it or whom to ask, on a small line above */
  readonly by?: ReactNode;
  /** stands at that line's right */
  readonly aside?: ReactNode;
  /** plain for a reason in the interface's voice; spoken for words to say; heard for words that were said */
  readonly look?: "plain" | "spoken" | "heard";
  readonly children: ReactNode;
}

/** Words behind a rule at the left. */
export const QuoteBlock = ({ by, aside, look = "spoken", children }: QuoteBlockProps) => (
  <div className={styles["block"]}>
    {(by !== undefined || aside !== undefined) && (
      <div className={styles["by"]}>
        <span>{by}</span>
        {aside}
      </div>
    )}
    <blockquote className={look === "plain" ? quiet["soft"] : styles[look]}>{children}</blockquote>
  </div>
);
