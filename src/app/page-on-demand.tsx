import { lazy, useEffect, useState, type ComponentType } from "react";

export interface PageOnDemand {
  readonly Page: ComponentType;
  /** loads it before anyone goes there; rejects where it can't be loaded */
  readonly load: () => Promise<unknown>;
}

/** A page that is loaded with the first visit to it or before. Once it is there it is drawn at once, with nothing in its place. */
export const onDemand = (load: () => Promise<ComponentType>): PageOnDemand => {
  let loaded: ComponentType | null = null;
  const get = async () => {
    loaded = await load();
    return { default: loaded };
  };
  const WhenLoaded = lazy(get);
  const Page = () => {
    // What is shown stays what it is: another component in its place would begin again.
    const [Shown] = useState<ComponentType>(() => loaded ?? WhenLoaded);
    return <Shown />;
  };
  return { Page, load: get };
};

/** By then what was come for is there; in milliseconds. */
const AHEAD_AFTER = 2_000;

const loadInTurn = async (pages: readonly PageOnDemand[], isGone: () => boolean): Promise<void> => {
  for (const { load } of pages) {
    if (isGone()) return;
    // One that doesn't come is asked for again, and missed, when someone goes there.
    await load().catch(() => undefined);
  }
};

/** Loads pages that are likely to be gone to, one after another, once the first is there: then no way waits for one. */
export const useLoadedAhead = (pages: readonly PageOnDemand[]): void => {
  useEffect(() => {
    let isGone = false;
    const timer = setTimeout(() => void loadInTurn(pages, () => isGone), AHEAD_AFTER);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [pages]);
};
