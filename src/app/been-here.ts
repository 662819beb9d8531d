/** Also read by `scripts/build/arrival.js`, before anything of the app is there. */
const KEY = "first-rung-been-here";

/** Remembers that this browser has seen more than the first page, so that the next visit doesn't begin with it. */
export const rememberVisit = (): void => {
  try {
    localStorage.setItem(KEY, "yes");
  } catch {
    // The next visit begins with the first page for a moment.
  }
};
