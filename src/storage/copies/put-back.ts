import { type LibraryDatabase, nextRevision, type SetAsideRow } from "../database.ts";
import { fileOf } from "../rows.ts";

/** Puts one row back where it was, unless it still can't be read or another has its place. Says whether it is back. */
const putRowBack = async (database: LibraryDatabase, { table, key, row }: SetAsideRow): Promise<boolean> => {
  const rows = { offers: "id" in row ? [row] : [], settings: "key" in row ? [row] : [] };
  const isSound = fileOf(rows, database.rubric).damaged.length === 0;
  if (!isSound || (await database.table(table).get(key)) !== undefined) return false;
  await database.offers.bulkAdd(rows.offers);
  await database.settings.bulkAdd(rows.settings);
  return true;
};

/**
 * Tries again to read what was set aside: a newer version of the page, or of the rubric, may understand it. What can be read
 * now goes back to the other offers and settings, the rest stays aside. Returns how many rows are back.
 */
export const putBack = (database: LibraryDatabase): Promise<number> =>
  database.transaction("rw", database.tables, async () => {
    const back: number[] = [];
    for (const aside of await database.setAside.toArray()) {
      if (await putRowBack(database, aside)) back.push(aside.number);
    }
    if (back.length > 0) await nextRevision(database);
    await database.setAside.bulkDelete(back);
    return back.length;
  });
