/**
 * Does something once the browser has shown what was just drawn: before that, whatever asks where things stand (the focus does)
 * would make it lay out the page in the middle of a press. A page in a hidden tab is never shown, so nothing is waited for.
 * Returns how to stop.
 */
export const afterPaint = (act: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer = setTimeout(act);
  };
  const frame = document.hidden ? undefined : requestAnimationFrame(soon);
  if (frame === undefined) soon();
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};

/** The same for bringing the focus to an element, unless it goes elsewhere before that; what had it may be gone. */
export const focusAfterPaint = (element: HTMLElement | null | undefined): void => {
  const had = document.activeElement;
  afterPaint(() => {
    if (document.activeElement === had || document.activeElement === document.body) element?.focus();
  });
};
