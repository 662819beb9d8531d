import { useEffect } from "react";

interface Loadable {
  /** rejects where it can't be loaded */
  readonly load: () => Promise<unknown>;
}

/** By then what was come for is there; in milliseconds. */
const AHEAD_AFTER = 2_000;

const loadInTurn = async (pages: readonly Loadable[], isGone: () => boolean): Promise<void> => {
  for (const { load } of pages) {
    if (isGone()) return;
    // One that doesn't come is asked for again, and missed, when someone goes there.
    await load().catch(() => undefined);
  }
};

/** Loads pages that are likely to be gone to, one after another, once the first is there: then no way waits for one. */
export const useLoadedAhead = (pages: readonly Loadable[]): void => {
  useEffect(() => {
    let isGone = false;
    const timer = setTimeout(() => void loadInTurn(pages, () => isGone), AHEAD_AFTER);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [pages]);
};
