import { useLayoutEffect, useRef, type RefObject } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { afterPaint } from "../../ui/page/after-paint.ts";
import { bringIntoView } from "../../ui/page/bring-into-view.ts";
import { whenActed } from "../../ui/page/when-acted.ts";
import { addressNow, anchorOf } from "../use-place.ts";

const focusOn = (target: HTMLElement): void => {
  // A title that was not written as one to arrive at takes the focus all the same.
  if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
};

const goTo = (named: HTMLElement): (() => void) => {
  const stop = bringIntoView(named);
  focusOn(named);
  return stop;
};

/**
 * Goes to the title as soon as it is there, and on to the anchor, which may come later, unless someone has acted by then. Returns how
 * to stop.
 */
const arrive = (main: HTMLElement, anchor: string | null): (() => void) => {
  let isAtTitle = false;
  let leave: (() => void) | undefined;
  const look = (): boolean => {
    const named = anchor === null ? null : document.getElementById(anchor);
    if (named !== null) leave = goTo(named);
    if (named !== null || isAtTitle) return named !== null;
    const title = main.querySelector("h1");
    if (title === null) return false;
    focusOn(title);
    isAtTitle = true;
    return anchor === null;
  };
  if (look()) return () => leave?.();
  const observer = new MutationObserver(() => {
    if (look()) endWait();
  });
  const hearNoAct = whenActed(() => endWait());
  const endWait = (): void => {
    observer.disconnect();
    hearNoAct();
  };
  observer.observe(main, { childList: true, subtree: true });
  return () => {
    endWait();
    leave?.();
  };
};

/**
 * After going to another place, brings the focus to its title, or to the anchor that the link names, as soon as
 * that is on the screen, unless the page itself or the person has put it elsewhere meanwhile. The first page of a visit
 * keeps the focus where the browser has it, unless someone `arrives` there from a page that was shown before the app.
 */
export const useArrival = (main: RefObject<HTMLElement | null>, arrives = false): void => {
  const [location] = useHashLocation({ ssrPath: addressNow() });
  const left = useRef(arrives ? null : location);
  useLayoutEffect(() => {
    const element = main.current;
    const anchor = anchorOf(location);
    if (element === null || (left.current === location && anchor === null)) return undefined;
    left.current = location;
    // What the link names is in view as soon as anything is.
    if (anchor !== null) return arrive(element, anchor);
    window.scrollTo(0, 0);
    const had = document.activeElement;
    let leave = (): void => undefined;
    const stop = afterPaint(() => {
      if (document.activeElement === had) leave = arrive(element, null);
    });
    return () => {
      stop();
      leave();
    };
  }, [location, main]);
};
