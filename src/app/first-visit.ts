import { DATABASE_NAME } from "../storage/database-name.ts";

/**
 * Whether this browser never kept anything of ours and the address asks for no particular place. Browsers that can't
 * say which stores there are get the whole app at once.
 */
export const isFirstVisit = async (): Promise<boolean> => {
  if (!["", "#", "#/"].includes(location.hash)) return false;
  try {
    const stores = await indexedDB.databases();
    return stores.every(({ name }) => name !== DATABASE_NAME);
  } catch {
    return false;
  }
};
