import { liveQuery, type Table, type Transaction } from "dexie";
import type { OffersFile } from "../offers/schema.ts";
import { reapplyChanges, type FileChange } from "./apply-change.ts";
import { keepCopy } from "./copies/copies.ts";
import type { LibraryDatabase, SettingRow } from "./database.ts";
import { fileOf, rowsOf, type DamagedRow, type Rows } from "./rows.ts";
import { isSame } from "../offers/same-value.ts";

/** The file as it was kept at one moment. */
export interface Stored {
  readonly file: OffersFile;
  /** another number means that something was written in between */
  readonly revision: number;
  /** what of the store the file is made of */
  readonly rows: Rows;
  /** over which it was read: a store that was closed may have been emptied since, and count its revisions from the beginning */
  readonly connection: IDBDatabase;
}

/** The file after edits were made to it. */
interface Edited extends Stored {
  /** how many edits were left out because of what another tab wrote meanwhile */
  readonly refused: number;
}

export interface Edit {
  readonly change: FileChange;
  /** keep a copy of everything first: for an import, which may replace it all */
  readonly copyFirst?: boolean;
}

const readRows = async (database: LibraryDatabase): Promise<Rows> => ({
  offers: await database.offers.toArray(),
  settings: await database.settings.toArray(),
});

/** 0 before anything was written. */
const revisionOf = (row: SettingRow | undefined): number => (typeof row?.value === "number" ? row.value : 0);

/** Writes the rows that differ and removes those that are gone. */
const writeTable = async <Row, Key extends string>(
  table: Table<Row, Key, Row>,
  keyOf: (row: Row) => Key,
  had: readonly Row[],
  wanted: readonly Row[],
): Promise<void> => {
  const old = new Map(had.map((row) => [keyOf(row), row]));
  const kept = new Set(wanted.map(keyOf));
  await table.bulkDelete([...old.keys()].filter((key) => !kept.has(key)));
  await table.bulkPut(wanted.filter((row) => !isSame(row, old.get(keyOf(row)))));
};

const setAside = async (database: LibraryDatabase, damaged: readonly DamagedRow[]): Promise<void> => {
  const at = new Date().toISOString();
  await database.setAside.bulkAdd(damaged.map((row) => ({ ...row, at })));
};

interface Writing {
  readonly edits: readonly Edit[];
  readonly known: Stored | null;
}

const write = async (
  database: LibraryDatabase,
  transaction: Transaction,
  { edits, known }: Writing,
): Promise<Edited> => {
  const revision = revisionOf(await database.settings.get("revision"));
  const { db: connection } = transaction.idbtrans;
  const isKnown = known !== null && known.connection === connection && known.revision === revision;
  const rows = isKnown ? known.rows : await readRows(database);
  const { file: before, damaged } = isKnown ? { file: known.file, damaged: [] } : fileOf(rows, database.rubric);
  const { file, refused } = reapplyChanges(
    before,
    edits.map(({ change }) => change),
    database.rubric,
  );
  if (damaged.length === 0 && isSame(before, file)) return { file, revision, rows, connection, refused };
  if (edits.some(({ copyFirst }) => copyFirst === true))
    await keepCopy(transaction, { before: "replacing", store: database.verno });
  if (damaged.length > 0) await setAside(database, damaged);
  const wanted = rowsOf(file, rows);
  const settings: SettingRow[] = [...wanted.settings, { key: "revision", value: revision + 1 }];
  await writeTable(database.offers, ({ id }) => id, rows.offers, wanted.offers);
  await writeTable(database.settings, ({ key }) => key, rows.settings, settings);
  return { file, revision: revision + 1, rows: { offers: wanted.offers, settings }, connection, refused };
};

/**
 * Makes edits in one transaction on what is kept at that moment, and writes the rows that differ: two tabs that change
 * different things lose neither. Throws when the browser refuses (see `saveFailure`); then nothing was written. Where what was
 * last read or written is `known`, rows are read again only if the store was closed or someone else has written since.
 */
export const editLibrary = (
  database: LibraryDatabase,
  edits: readonly Edit[],
  known: Stored | null = null,
): Promise<Edited> =>
  database.transaction("rw", database.tables, (transaction) => write(database, transaction, { edits, known }));

/** What is kept. Rows that cannot be read are set aside on the way. Throws when the browser refuses. */
export const readLibrary = (database: LibraryDatabase): Promise<Stored> => editLibrary(database, []);

/**
 * Calls back with the revision whenever it changes, in this tab or another. Returns how to stop. If the store could not be
 * opened it never calls back, not even about the failure: watch again once the store is open.
 */
export const watchRevision = (database: LibraryDatabase, hear: (revision: number) => void): (() => void) => {
  const subscription = liveQuery(() => database.settings.get("revision")).subscribe({
    next: (row) => {
      hear(revisionOf(row));
    },
    // A store that cannot be watched cannot be written either, and that is said when the next edit is saved.
    error: () => undefined,
  });
  return () => {
    subscription.unsubscribe();
  };
};
