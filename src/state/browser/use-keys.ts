import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";

const TYPED_IN =
  "input:not([type=radio], [type=checkbox], [type=range], [type=button], [type=submit]), textarea, select";
const ACTS_ON_ENTER = "button, a[href], summary, [role=button], [role=tab], [role=menuitem]";

const isTyping = (target: Element): boolean =>
  target.closest(TYPED_IN) !== null || target.closest("[contenteditable]:not([contenteditable=false])") !== null;

/** Whether the key means something else where it was pressed. */
const isTaken = (event: KeyboardEvent): boolean => {
  if (event.defaultPrevented || event.isComposing || event.repeat) return true;
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  if (document.querySelector("dialog[open]") !== null) return true;
  const { target } = event;
  if (!(target instanceof Element)) return false;
  return isTyping(target) || (event.key === "Enter" && target.closest(ACTS_ON_ENTER) !== null);
};

const isIn = (place: RefObject<HTMLElement | null> | undefined, target: EventTarget | null): boolean =>
  place === undefined || (target instanceof Node && place.current?.contains(target) === true);

/** The digit of a key of the row above the letters, whatever it writes there: "&" is 1 on a French keyboard. */
const digitOf = ({ code, key, shiftKey }: KeyboardEvent): string | null =>
  shiftKey || /^\d$/.test(key) ? null : (/^Digit(\d)$/.exec(code)?.[1] ?? null);

/**
 * Keys that work while the focus is `within` something: letters in lower case, others by their name, such as `Enter`. Elsewhere a
 * key that is pressed by accident does nothing (WCAG 2.1.4). They keep still while someone types, holds a modifier, or has a dialog
 * open, and Enter stays with the button or link that has the focus.
 */
export const useKeys = (keys: Readonly<Record<string, () => void>>, within?: RefObject<HTMLElement | null>): void => {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const typed = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const name = Object.hasOwn(keys, typed) ? typed : (digitOf(event) ?? typed);
    if (!Object.hasOwn(keys, name) || isTaken(event) || !isIn(within, event.target)) return;
    event.preventDefault();
    keys[name]?.();
  });
  // With what is drawn, not behind it: a key pressed as soon as a question is seen is that question's.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      press(event);
    };
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("keydown", listen);
    };
  }, []);
};

/** Tells whether the last thing that was done within something was done by a key. */
export const useIsByKey = (within: RefObject<HTMLElement | null>): (() => boolean) => {
  const isByKey = useRef(false);
  useEffect(() => {
    const place = within.current;
    const byKey = (): void => {
      isByKey.current = true;
    };
    const byPointer = (): void => {
      isByKey.current = false;
    };
    // Before anything acts on it.
    place?.addEventListener("keydown", byKey, true);
    place?.addEventListener("pointerdown", byPointer, true);
    return () => {
      place?.removeEventListener("keydown", byKey, true);
      place?.removeEventListener("pointerdown", byPointer, true);
    };
  }, [within]);
  return () => isByKey.current;
};
