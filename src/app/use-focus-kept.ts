import { useEffect } from "react";
import { afterPaint } from "../ui/page/after-paint.ts";

const HAS_TITLE = "fieldset, form, article, section, dialog, main";
const TITLE = "h1, h2, h3, legend";

/** What is around an element and may have a title, the nearest first. */
const placesAround = (element: Element): Element[] => {
  const around = element.closest(HAS_TITLE);
  return around === null ? [] : [around, ...(around.parentElement === null ? [] : placesAround(around.parentElement))];
};

/** The titles that the focus can go to, the nearest first: of what is left around, of the dialog on top, of the page. */
const titlesNear = function* (places: readonly Element[]): Generator<HTMLElement> {
  const top = document.querySelector("dialog[open]");
  for (const place of [...places, ...(top === null ? [] : [top]), ...document.querySelectorAll("main")]) {
    const title = place.isConnected ? place.querySelector<HTMLElement>(TITLE) : null;
    if (title !== null) yield title;
  }
};

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

const focusTitleNear = (places: readonly Element[]): void => {
  for (const title of titlesNear(places)) {
    if (!title.hasAttribute("tabindex")) title.tabIndex = -1;
    title.focus({ preventScroll: true });
    // What is hidden takes no focus.
    if (document.activeElement === title) return;
  }
};

/**
 * Where what had the focus is taken away (an offer is removed, an answer is cleared, an "Undo" is used), browsers leave it
 * nowhere, and the next Tab begins at the top. It goes to the nearest title of what is left instead, once that is on the screen.
 */
export const useFocusKept = (): void => {
  useEffect(() => {
    let last: Element | null = null;
    let around: readonly Element[] = [];
    let stop = (): void => undefined;
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null;
      around = last === null ? [] : placesAround(last);
    };
    const forget = (): void => {
      // Left on purpose, by a press beside it: then it is still there once this is over. Some browsers also say so of what is
      // being taken away.
      const left = last;
      queueMicrotask(() => {
        if (left === last && left?.isConnected === true && document.activeElement === document.body) last = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (last === null || last.isConnected) return;
      last = null;
      if (!isNowhere()) return;
      const places = around;
      stop();
      stop = afterPaint(() => {
        if (isNowhere()) focusTitleNear(places);
      });
    });
    document.addEventListener("focusin", remember);
    document.addEventListener("focusout", forget);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", remember);
      document.removeEventListener("focusout", forget);
      observer.disconnect();
      stop();
    };
  }, []);
};
