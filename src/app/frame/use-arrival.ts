import { useLayoutEffect, useRef, type RefObject } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { anchorOf } from "../use-place.ts";

const arriveAt = (main: HTMLElement, anchor: string | null): boolean => {
  const named = anchor === null ? null : document.getElementById(anchor);
  const target = named ?? main.querySelector("h1");
  if (target === null) return false;
  if (named !== null) {
    const folded = named.closest("details");
    if (folded !== null) folded.open = true;
    named.scrollIntoView();
  }
  // A title that was not written as one to arrive at takes the focus all the same.
  if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  return true;
};

/**
 * After going to another place, brings the focus to its title, or to the anchor that the link names, as soon as
 * that is on the page. The first page of a visit keeps the focus where the browser has it,
 * unless somebody `arrives` there from a page that was shown before the app.
 */
export const useArrival = (main: RefObject<HTMLElement | null>, arrives = false): void => {
  const [location] = useHashLocation();
  const left = useRef(arrives ? null : location);
  useLayoutEffect(() => {
    const element = main.current;
    const anchor = anchorOf(location);
    if (element === null || (left.current === location && anchor === null)) return undefined;
    left.current = location;
    // Before the page's own effects, so that a page can go on to a spot of its own.
    if (anchor === null) window.scrollTo(0, 0);
    if (arriveAt(element, anchor)) return undefined;
    const observer = new MutationObserver(() => {
      if (arriveAt(element, anchor)) observer.disconnect();
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [location, main]);
};
