import { useEffect, useEffectEvent } from "react";

const TYPED_IN = "input:not([type=radio], [type=checkbox], [type=range]), textarea, [contenteditable]";

interface WayBack {
  /** what is taken back */
  readonly of: unknown;
  readonly take: () => void;
}

/** Ways back that the page offers now, the latest last. */
const waysBack: WayBack[] = [];

const isUndo = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "z";

const takeLatest = (event: KeyboardEvent): void => {
  const latest = waysBack.at(-1);
  if (latest === undefined || !isUndo(event) || event.defaultPrevented) return;
  if (event.target instanceof Element && event.target.closest(TYPED_IN) !== null) return;
  event.preventDefault();
  latest.take();
};

/**
 * Ctrl Z and ⌘ Z do what `undo` does, while it is the latest of those the page offers; in a field that is typed in they stay the
 * browser's. `of` is what would be undone: another one is a later one. Null while there is nothing.
 */
export const useUndoKey = (undo: (() => void) | null, of: unknown): void => {
  const act = useEffectEvent(() => undo?.());
  const hasWay = undo !== null;
  useEffect(() => {
    if (!hasWay) return undefined;
    const way: WayBack = { of, take: () => act() };
    if (waysBack.length === 0) document.addEventListener("keydown", takeLatest);
    waysBack.push(way);
    return () => {
      waysBack.splice(waysBack.indexOf(way), 1);
      if (waysBack.length === 0) document.removeEventListener("keydown", takeLatest);
    };
  }, [hasWay, of]);
};
