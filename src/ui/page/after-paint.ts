import { startTransition, useEffect, useState } from "react";

/** What waits for the browser to show a frame. */
const waiting = new Set<() => void>();

const actNow = (): void => {
  // What one of them has wait is of the next frame.
  const acts = [...waiting];
  for (const act of acts) act();
};

/**
 * Does something once the browser has shown what was just drawn: before that, whatever asks where things stand (the focus does)
 * would make it lay out the page in the middle of a press. A page that is hidden, or is being left, is never shown, so nothing is
 * waited for. Returns how to stop.
 */
export const afterPaint = (act: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer = setTimeout(now);
  };
  const frame = document.hidden ? undefined : requestAnimationFrame(soon);
  const stop = (): void => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
    waiting.delete(now);
  };
  const now = (): void => {
    stop();
    act();
  };
  waiting.add(now);
  // Always the same, and left there: the first to listen takes the browser longer than all that come after it.
  document.addEventListener("visibilitychange", actNow);
  // A page that is being left has no later task.
  if (frame === undefined) queueMicrotask(() => waiting.has(now) && now());
  return stop;
};

/**
 * A value as it was until the browser has shown what an edit made of the rest of the page: then the new one follows, in a
 * transition. `useDeferredValue` alone begins with it before that, so that the press waits for as long as its first part takes.
 * `atFirst` is what it is until the browser has shown what is drawn for the first time.
 */
export const useBehind = <Value>(value: Value, atFirst: Value = value): Value => {
  const [shown, show] = useState(() => atFirst);
  useEffect(() => {
    if (Object.is(shown, value)) return undefined;
    return afterPaint(() => startTransition(() => show(() => value)));
  }, [shown, value]);
  return shown;
};

/**
 * Lets go of the focus inside what a press takes away, once that was asked for: while it has the focus, browsers lay out the page
 * first, in the middle of taking it away. Where it goes then is for what took that away to say, or for `useFocusKept`.
 */
export const leaveFocus = (inside: Element | null | undefined): void => {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && inside?.contains(activeElement) === true) activeElement.blur();
};

/** The same for bringing the focus to an element, unless it goes elsewhere before that; what had it may be gone. */
export const focusAfterPaint = (element: HTMLElement | null | undefined): void => {
  const had = document.activeElement;
  afterPaint(() => {
    if (document.activeElement === had || document.activeElement === document.body) element?.focus();
  });
};
