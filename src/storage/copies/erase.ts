import { keepCopy } from "./copies.ts";
import type { RawRows } from "./kept-file.ts";
import { type LibraryDatabase, nextRevision } from "../database.ts";

/**
 * Removes everything that is kept, copies and what was set aside included, and says so to every tab. Returns what there
 * was, for `bringBack`.
 */
export const eraseLibrary = (database: LibraryDatabase): Promise<RawRows> =>
  database.transaction("rw", database.tables, async () => {
    const entries: [string, readonly unknown[]][] = [];
    for (const table of database.tables) entries.push([table.name, await table.toArray()]);
    const revision = await database.settings.get("revision");
    for (const table of database.tables) await table.clear();
    if (revision !== undefined) await database.settings.put(revision);
    await nextRevision(database);
    return Object.fromEntries(entries);
  });

/** Takes an erasure back. What was begun since makes room, and a copy of it is kept. */
export const bringBack = (database: LibraryDatabase, erased: RawRows): Promise<void> =>
  database.transaction("rw", database.tables, async (transaction) => {
    const revision = await database.settings.get("revision");
    const isBegun = (await database.offers.count()) > 0;
    if (isBegun) await keepCopy(transaction, { before: "replacing", store: database.verno });
    await database.offers.clear();
    for (const table of database.tables) await table.bulkPut([...(erased[table.name] ?? [])]);
    if (revision !== undefined) await database.settings.put(revision);
    await nextRevision(database);
  });
