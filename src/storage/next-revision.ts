import type { LibraryDatabase } from "./database.ts";

/** Lets every tab know that something was written past the file's edits. To be called inside the transaction that did so. */
export const nextRevision = async (database: LibraryDatabase): Promise<void> => {
  const value = (await database.settings.get("revision"))?.value;
  await database.settings.put({ key: "revision", value: typeof value === "number" ? value + 1 : 1 });
};
