import { Dexie, type EntityTable, type Table } from "dexie";
import { indexRubric, type RubricIndex } from "../offers/rubric-index.ts";
import type { Rubric } from "../rubric/schema.ts";
import { type CopyRow, keepCopy } from "./copies/copies.ts";
import { DATABASE_NAME } from "./database-name.ts";
import { MIGRATIONS, newestVersion, versionOf } from "./migrations.ts";
import { StoreFault } from "./store-fault.ts";

/** One offer. `offer` is checked when it is read: what comes out of a store is not trusted. */
export interface StoredOffer {
  /** the offer's id */
  readonly id: string;
  /** offers stand in the order of their positions, which may have gaps */
  readonly position: number;
  readonly offer: unknown;
}

/**
 * What the file holds beside the offers, and `revision`, a number that grows with every write so that tabs can tell
 * whether they have seen the newest. `rest` are the keys of the file that this version does not know.
 */
export interface SettingRow {
  readonly key: "rubric" | "preferences" | "app" | "rest" | "revision";
  readonly value: unknown;
}

/** A row that could not be read: taken out of the way, never thrown away. */
export interface SetAsideRow {
  readonly number: number;
  /** when, ISO 8601 */
  readonly at: string;
  readonly table: "offers" | "settings";
  /** the row's key in its table */
  readonly key: string;
  readonly row: StoredOffer | SettingRow;
  /** what was wrong, one a place */
  readonly problems: readonly string[];
}

/**
 * The browser's store. A migration step happens whole or not at all, and keeps a copy of every row first.
 * Opening throws where the browser refuses storage or a newer version of the page has been here.
 */
export class LibraryDatabase extends Dexie {
  declare readonly offers: Table<StoredOffer, string, StoredOffer>;
  declare readonly settings: Table<SettingRow, SettingRow["key"], SettingRow>;
  declare readonly setAside: EntityTable<SetAsideRow, "number">;
  declare readonly copies: EntityTable<CopyRow, "number">;

  /** what rows are checked against when they are read and written */
  readonly rubric: RubricIndex;

  constructor(rubric: Rubric, name = DATABASE_NAME, migrations = MIGRATIONS) {
    super(name);
    this.rubric = indexRubric(rubric);
    this.version(1).stores({ offers: "id", settings: "key", setAside: "++number", copies: "++number" });
    for (const [place, { version, tables, upgrade }] of migrations.entries()) {
      const store = newestVersion(migrations.slice(0, place));
      this.version(version)
        .stores(tables ?? {})
        .upgrade(async (transaction) => {
          try {
            await keepCopy(transaction, { before: "migrating", store });
            await upgrade(transaction);
          } catch (cause) {
            throw new StoreFault("interrupted", `the step to version ${version} of the store failed`, { cause });
          }
        });
    }
    this.#refuseNewer(newestVersion(migrations));
  }

  /** Dexie opens a store of a newer version without a word, and this page would misread its rows. */
  #refuseNewer(version: number): void {
    const isSticky = true;
    this.on(
      "ready",
      () => {
        if (versionOf(this.backendDB().version) > version)
          throw new StoreFault("newer", "this store is of a newer version of the page");
      },
      isSticky,
    );
  }
}

/** Lets every tab know that something was written past the file's edits. To be called inside the transaction that did so. */
export const nextRevision = async (database: LibraryDatabase): Promise<void> => {
  const value = (await database.settings.get("revision"))?.value;
  await database.settings.put({ key: "revision", value: typeof value === "number" ? value + 1 : 1 });
};

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
