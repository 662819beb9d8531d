/** Later loads of the page give others. */
let last = performance.timeOrigin;

/** What a new entry of the history keeps: a number by which it is known again when someone goes back to it. */
export const newEntry = (): { readonly entry: number } => {
  last += 1;
  return { entry: last };
};

/** The number of the entry that is shown; null for one that the page didn't make, such as an address typed by hand. */
export const entryNow = (): number | null => {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && "entry" in state && typeof state.entry === "number"
    ? state.entry
    : null;
};
