import { type ReactNode, useState } from "react";
import { useTakeBack } from "../state/live/use-edit.ts";
import type { Change } from "../storage/apply-change.ts";
import { useUndoKey } from "../ui/above/use-undo-key.ts";
import { WayBack } from "./way-back.tsx";

interface Last {
  /** what is said of it, in sentences */
  readonly said: string;
  readonly undo: Change;
}

interface WayBackState {
  /** stands behind what was changed; null while there is nothing to take back */
  readonly wayBack: ReactNode;
  readonly setChanged: (last: Last) => void;
}

/** The way back from the last change of something. `of` names it, where a page has many. */
export const useWayBack = (of?: string): WayBackState => {
  const takeBack = useTakeBack();
  const [last, setLast] = useState<Last | null>(null);
  const undo = (): void => {
    if (last !== null) takeBack(last.undo);
    setLast(null);
  };
  useUndoKey(last === null ? null : undo, last);
  return {
    wayBack: last !== null && <WayBack said={last.said} of={of} onUndo={undo} onDismiss={() => setLast(null)} />,
    setChanged: setLast,
  };
};
