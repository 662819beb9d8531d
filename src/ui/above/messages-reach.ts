const CALLED = "--messages";

/** What stands above the messages, wherever it is in the page. */
const above = new Set<HTMLElement>();
let reach = 0;

const place = ({ style }: HTMLElement): void => {
  if (reach === 0) style.removeProperty(CALLED);
  else style.setProperty(CALLED, `${reach}px`);
};

/** Tells how far the messages reach up from the window's foot, in pixels. */
export const tellReach = (height: number): void => {
  reach = height;
  for (const element of [document.documentElement, ...above]) place(element);
};

/**
 * The `ref` of what sticks to the window's foot: its `--messages` is how far the messages reach up. Told to it directly: inherited,
 * each message would style every element of the page again.
 */
export const standsAboveMessages = (element: HTMLElement | null): (() => void) | undefined => {
  if (element === null) return undefined;
  above.add(element);
  place(element);
  return () => void above.delete(element);
};
