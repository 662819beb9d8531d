import { type ComponentType, lazy, useState } from "react";

/** A part of the page with how to load it. */
export interface OnDemand<Props extends object = object> {
  readonly Part: ComponentType<Props>;
  /** loads it before anyone asks for it; rejects where it can't be loaded */
  readonly load: () => Promise<unknown>;
}

/**
 * A part of the page that is loaded when it is first shown, or before. Once it is there it is drawn at once, with nothing in its
 * place. One that didn't come, as the network was away, is asked for again when someone goes elsewhere and comes back.
 */
export const onDemand = <Props extends object>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> => {
  let loaded: ComponentType<Props> | null = null;
  const get = async () => {
    loaded = await load();
    return { default: loaded };
  };
  // React remembers of each that it didn't come.
  const again = (): void => {
    WhenLoaded = lazy(getOrAgain);
  };
  const getOrAgain = () =>
    get().catch((error: unknown) => {
      // Not at once, or what has just failed would be drawn again without end; and before anything hears of the other place.
      window.addEventListener("hashchange", again, { capture: true, once: true });
      throw error;
    });
  let WhenLoaded = lazy(getOrAgain);
  const Part = (props: Props) => {
    // What is shown stays what it is: another component in its place would begin again.
    const [Shown] = useState<ComponentType<Props>>(() => loaded ?? WhenLoaded);
    return <Shown {...props} />;
  };
  return { Part, load: get };
};
