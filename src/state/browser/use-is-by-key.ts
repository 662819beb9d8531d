import { type RefObject, useEffect, useRef } from "react";

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
