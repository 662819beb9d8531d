import type { LibraryDatabase } from "./database.ts";
import { StoreFault } from "./store-fault.ts";

/** How long a browser may take to open its store, in milliseconds. */
const PATIENCE = 8000;

/**
 * Opens the store if it is not open. Throws when the browser refuses, or has not opened it after `patience` milliseconds:
 * another tab with an older version of the page can hold it for as long as it likes.
 */
export const openWithin = async (database: LibraryDatabase, patience = PATIENCE): Promise<void> => {
  if (database.isOpen()) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new StoreFault("held", `the store did not open within ${patience} ms`));
    }, patience);
  });
  try {
    await Promise.race([database.open(), waited]);
  } finally {
    clearTimeout(timer);
  }
};
