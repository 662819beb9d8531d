import { whenActed } from "./when-acted.ts";

/** Ends the one before: a window stands at one place. */
let end = (): void => undefined;

/**
 * Brings an element to the top of the window, or where `bring` does, out of what it is folded in, and keeps it there while what is
 * above it is still being drawn, until someone acts or scrolls. The browser's own anchor for that is whatever it finds at the edge
 * of the window, which may be what grows (and Safari has none). Returns how to stop.
 */
export const keepInPlace = (element: HTMLElement, bring = (): void => element.scrollIntoView()): (() => void) => {
  end();
  const folded = element.closest("details");
  if (folded !== null) folded.open = true;
  const { style } = document.documentElement;
  let at = 0;
  const go = (): void => {
    bring();
    at = window.scrollY;
  };
  const stop = (): void => {
    observer.disconnect();
    hearNoAct();
    document.removeEventListener("scroll", hear);
    style.removeProperty("overflow-anchor");
    end = () => undefined;
  };
  const hear = (): void => {
    if (Math.abs(window.scrollY - at) > 1) stop();
  };
  const observer = new ResizeObserver(() => (element.isConnected ? go() : stop()));
  const hearNoAct = whenActed(stop);
  style.setProperty("overflow-anchor", "none");
  go();
  observer.observe(element.closest("main") ?? document.body);
  document.addEventListener("scroll", hear, { passive: true });
  end = stop;
  return stop;
};
