import type { RefObject } from "react";
import { useKeys } from "../../state/browser/use-keys.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { KeyHint } from "../../ui/form/key-hint.tsx";
import styles from "./pass.module.css";

interface PassActsProps {
  /** where keys act: while the focus is in it */
  readonly place: RefObject<HTMLElement | null>;
  /** what accepting is called here */
  readonly accept: string;
  readonly canAccept: boolean;
  readonly onAccept: () => void;
  readonly onRefuse: () => void;
  readonly onLater: () => void;
}

/** What can be said of a suggestion, by button and by key. */
export const PassActs = ({ place, accept, canAccept, onAccept, onRefuse, onLater }: PassActsProps) => {
  useKeys(
    {
      Enter: () => {
        if (canAccept) onAccept();
      },
      x: onRefuse,
      l: onLater,
    },
    place,
  );
  return (
    <div className={styles["acts"]}>
      <Button variant="primary" disabled={!canAccept} onClick={onAccept} aria-keyshortcuts="Enter">
        {accept}
      </Button>
      <Button onClick={onRefuse} aria-keyshortcuts="X">
        It doesn't say so <KeyHint>X</KeyHint>
      </Button>
      <Button variant="quiet" onClick={onLater} aria-keyshortcuts="L">
        Later <KeyHint>L</KeyHint>
      </Button>
    </div>
  );
};
