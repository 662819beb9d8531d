import { useCallback, useEffect, useState } from "react";

/**
 * Brings the focus on after what had it is gone: to the first of some elements, by their ids, that is there once the page has
 * changed, else to the page's title.
 */
export const useFocusNext = (): ((ids: readonly string[]) => void) => {
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    const found = wanted.map((id) => document.getElementById(id)).find((element) => element !== null);
    (found ?? document.querySelector("h1"))?.focus();
  }, [wanted]);
  return useCallback((ids) => setWanted([...ids]), []);
};
