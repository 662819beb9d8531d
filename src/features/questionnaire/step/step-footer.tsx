import type { ReactNode } from "react";
import { standsAboveMessages } from "../../../ui/above/messages-reach.ts";
import { Button } from "../../../ui/buttons/button.tsx";
import type { Go } from "./go.ts";
import styles from "./step-footer.module.css";

interface StepFooterProps {
  readonly go: Go;
  readonly children?: ReactNode;
}

/** Back and on, always in reach at the window's foot; inside a form, on is what Enter does. */
export const StepFooter = ({ go, children }: StepFooterProps) => (
  <div ref={standsAboveMessages} className={styles["footer"]}>
    <Button variant="outline" onClick={go.back} aria-keyshortcuts="Backspace">
      Back
    </Button>
    {children}
    <Button type="submit" variant="primary" aria-keyshortcuts="Enter">
      {go.isLast ? "See what it comes to" : "Next question"} <span aria-hidden="true">↵</span>
    </Button>
  </div>
);
