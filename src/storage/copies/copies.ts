import type { Transaction } from "dexie";

/** Everything as it stood before something large happened to it. */
export interface CopyRow {
  readonly number: number;
  /** when, ISO 8601 */
  readonly at: string;
  readonly before: "replacing" | "migrating";
  /** the version of the store that the rows are of; 1 if left out */
  readonly store?: number;
  /** rows by table */
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

/** Older copies make room: the store is small in some browsers, and five large changes go back a long way. */
const KEPT = 5;

/** Keeps every row of the offers and settings as they stand now, inside the transaction that is about to change them. */
export const keepCopy = async (transaction: Transaction, why: Pick<CopyRow, "before" | "store">): Promise<void> => {
  const copies = transaction.table<CopyRow, number, Omit<CopyRow, "number">>("copies");
  const rows = {
    offers: await transaction.table<unknown>("offers").toArray(),
    settings: await transaction.table<unknown>("settings").toArray(),
  };
  await copies.add({ at: new Date().toISOString(), ...why, rows });
  const numbers = await copies.toCollection().primaryKeys();
  await copies.bulkDelete(numbers.slice(0, -KEPT));
};
