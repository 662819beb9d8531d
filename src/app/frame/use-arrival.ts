import { useLayoutEffect, useRef, type RefObject } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { findLink, goneFrom, type LeftAt, notePresses, numberEntry } from "./left-at.ts";
import { afterPaint } from "../../ui/page/after-paint.ts";
import { keepInPlace } from "../../ui/page/keep-in-place.ts";
import { whenActed } from "../../ui/page/when-acted.ts";
import { addressNow, anchorOf } from "../use-place.ts";

const focusOn = (target: HTMLElement): void => {
  // A title that was not written as one to arrive at takes the focus all the same.
  if (!target.matches("a, [tabindex]")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
};

/** What is gone to, beyond a page's title. */
interface Goal {
  /** what it is, once it is drawn */
  readonly find: () => HTMLElement | null;
  /** how far below the window's top edge it is brought, in px */
  readonly top?: number;
}

/**
 * Goes to the title as soon as it is there, and on to the goal, which may come later, unless someone has acted by then. Returns how
 * to stop.
 */
const arrive = (main: HTMLElement, goal: Goal | null): (() => void) => {
  let isAtTitle = false;
  let leave: (() => void) | undefined;
  const look = (): boolean => {
    const found = goal?.find() ?? null;
    if (found !== null) {
      const { top } = goal ?? {};
      leave = keepInPlace(
        found,
        top === undefined ? undefined : () => window.scrollBy(0, found.getBoundingClientRect().top - top),
      );
      focusOn(found);
    }
    if (found !== null || isAtTitle) return found !== null;
    const title = main.querySelector("h1");
    if (title === null) return false;
    focusOn(title);
    isAtTitle = true;
    return goal === null;
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

/** What an address names, or the link that someone went on by, where they come back. */
const goalOf = (main: HTMLElement, anchor: string | null, back: LeftAt | null): Goal | null => {
  const link = back?.link ?? null;
  if (link !== null) return { find: () => findLink(main, link), top: link.top };
  return anchor === null ? null : { find: () => document.getElementById(anchor) };
};

/**
 * After going to another place, brings the focus to its title, or to the anchor that the link names, as soon as
 * that is on the screen, unless the page itself or the person has put it elsewhere meanwhile. Who goes back is where they were, at
 * the link that they went on by. The first page of a visit keeps the focus where the browser has it, unless someone `arrives` there
 * from a page that was shown before the app.
 */
export const useArrival = (main: RefObject<HTMLElement | null>, arrives = false): void => {
  const [location] = useHashLocation({ ssrPath: addressNow() });
  const left = useRef(arrives ? null : location);
  useLayoutEffect(() => (main.current === null ? undefined : notePresses(main.current)), [main]);
  useLayoutEffect(() => {
    const stops = [afterPaint(numberEntry)];
    const stop = (): void => {
      for (const each of stops) each();
    };
    const element = main.current;
    const anchor = anchorOf(location);
    if (element === null || (left.current === location && anchor === null)) return stop;
    left.current = location;
    const back = goneFrom();
    const goal = goalOf(element, anchor, back);
    if (back !== null) stops.push(keepInPlace(element, () => window.scrollTo(0, back.y)));
    else if (goal === null) window.scrollTo(0, 0);
    const go = (): unknown => stops.push(arrive(element, goal));
    // What the link names is in view as soon as anything is.
    if (goal !== null) go();
    else {
      const had = document.activeElement;
      stops.push(afterPaint(() => document.activeElement === had && go()));
    }
    return stop;
  }, [location, main]);
};
