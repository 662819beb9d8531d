import { type RefObject, useEffect, useEffectEvent, useRef } from "react";

const STOPS = "button";

/** Where Tab leads from an element inside a place: to the next stop there; null past its last, or before its first. */
const stopFrom = (place: HTMLElement, from: Element, isBack: boolean): HTMLElement | null => {
  const stops = [...place.querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.findIndex((stop) => stop === from);
  return stops[at + (isBack ? -1 : 1)] ?? null;
};

/**
 * Makes what stands elsewhere in the document the next stop of Tab from where someone is: `first` in `place`, once for each
 * `of`, which count up. Tab past the place's last stop, or back before its first, leads to where they came from, once: who comes by
 * again walks through the page and on, out of it. What was there going away under the focus leads there, too. Someone who went on to
 * point or to type has the page's own order again.
 */
export const useNextStop = (place: RefObject<HTMLElement | null>, first: string, of: number | null): void => {
  const isNext = useRef(false);
  const from = useRef<HTMLElement | null>(null);
  const isAway = useRef(false);
  const latest = useRef(0);
  useEffect(() => {
    // One that is the latest again, as a later one was closed, has had its turn.
    isNext.current = of !== null && of > latest.current;
    latest.current = Math.max(latest.current, of ?? 0);
  }, [of]);
  const goBack = (): boolean => {
    isAway.current = false;
    const origin = from.current;
    if (origin?.isConnected !== true) return false;
    origin.focus();
    return document.activeElement === origin;
  };
  const onTab = useEffectEvent((event: KeyboardEvent): void => {
    const { activeElement } = document;
    const { current } = place;
    if (event.key !== "Tab" || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (current === null || activeElement === null || document.querySelector("dialog[open]") !== null) return;
    if (current.contains(activeElement)) {
      if (isAway.current && stopFrom(current, activeElement, event.shiftKey) === null && goBack())
        event.preventDefault();
      return;
    }
    const stop = [...current.querySelectorAll<HTMLElement>(first)].at(-1);
    if (!isNext.current || event.shiftKey || stop === undefined) return;
    isNext.current = false;
    from.current = activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
    isAway.current = true;
    event.preventDefault();
    stop.focus();
  });
  const goOn = useEffectEvent(({ type, target }: Event): void => {
    const isHere = target instanceof Node && place.current?.contains(target) === true;
    if (!isHere) isNext.current = false;
    if (type === "pointerdown") from.current = null;
    // What is pressed here goes away with it.
    if (type === "click" && isHere) goBack();
  });
  useEffect(() => {
    const tab = (event: KeyboardEvent): void => onTab(event);
    const other = (event: Event): void => goOn(event);
    document.addEventListener("keydown", tab);
    document.addEventListener("pointerdown", other);
    document.addEventListener("input", other);
    document.addEventListener("click", other, true);
    return () => {
      document.removeEventListener("keydown", tab);
      document.removeEventListener("pointerdown", other);
      document.removeEventListener("input", other);
      document.removeEventListener("click", other, true);
    };
  }, []);
};
