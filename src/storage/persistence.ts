type Keeper = Pick<StorageManager, "persist" | "persisted">;

/**
 * Asks the browser not to clear what is kept here when it runs short of room. Some browsers ask the person, so this is for
 * the moment there is something to lose. Answers whether it is promised; a browser without that choice promises nothing.
 */
export const askToPersist = async (storage: Keeper | undefined = navigator.storage): Promise<boolean> => {
  try {
    if (storage === undefined) return false;
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
};
