import { type ReactNode, type Ref, useState } from "react";
import { useLater } from "./page/later.tsx";
import styles from "./fold.module.css";

interface FoldProps {
  readonly title: ReactNode;
  /** unfolded from the first, and as soon as this becomes so: where it holds something */
  readonly startsOpen?: boolean;
  /** what it holds is only worked out once it is unfolded */
  readonly later?: boolean;
  readonly ref?: Ref<HTMLDetailsElement>;
  readonly children: ReactNode;
}

/** What can wait, behind its title; one press away, and drawn once the page is on the screen. It opens by itself once it holds something. */
export const Fold = ({ title, startsOpen = false, later = false, ref, children }: FoldProps) => {
  const isLater = useLater();
  const [isOpen, setIsOpen] = useState(startsOpen);
  const [held, setHeld] = useState(startsOpen);
  if (held !== startsOpen) {
    setHeld(startsOpen);
    if (startsOpen) setIsOpen(true);
  }
  return (
    <details
      ref={ref}
      className={styles["fold"]}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{title}</summary>
      <div className={styles["content"]}>{(isOpen || (isLater && !later)) && children}</div>
    </details>
  );
};
