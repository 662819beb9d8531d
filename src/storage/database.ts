import { Dexie, type EntityTable, type Table, type Transaction } from "dexie";
import { DATABASE_NAME } from "./database-name.ts";
import { indexRubric, type RubricIndex } from "../offers/rubric-index.ts";
import type { Rubric } from "../rubric/schema.ts";
import { keepCopy } from "./copies.ts";

/** One offer. `offer` is checked when it is read: what comes out of a store is not trusted. */
export interface OfferRow {
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
  readonly row: unknown;
  /** what was wrong, one a place */
  readonly problems: readonly string[];
}

/** Everything as it stood before something large happened to it. */
export interface CopyRow {
  readonly number: number;
  /** when, ISO 8601 */
  readonly at: string;
  readonly before: "replacing" | "migrating";
  /** rows by table */
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

/** One step from the version before to `version`. */
export interface Migration {
  readonly version: number;
  /** tables that are added or whose keys change, in Dexie's notation */
  readonly tables?: Readonly<Record<string, string>>;
  readonly upgrade: (transaction: Transaction) => Promise<void>;
}

/** Dexie counts its versions in tens of the browser's. */
const NATIVE_STEP = 10;

/** In the order of their versions, from 2 on. A step is never edited once released; each has a test. */
const MIGRATIONS: readonly Migration[] = [];

/**
 * The browser's store. A migration step happens whole or not at all, and keeps a copy of every row first.
 * Opening throws where the browser refuses storage or a newer version of the page has been here.
 */
export class LibraryDatabase extends Dexie {
  declare readonly offers: Table<OfferRow, string, OfferRow>;
  declare readonly settings: Table<SettingRow, SettingRow["key"], SettingRow>;
  declare readonly setAside: EntityTable<SetAsideRow, "number">;
  declare readonly copies: EntityTable<CopyRow, "number">;

  /** what rows are checked against when they are read and written */
  readonly rubric: RubricIndex;

  constructor(rubric: Rubric, name = DATABASE_NAME, migrations = MIGRATIONS) {
    super(name);
    this.rubric = indexRubric(rubric);
    this.version(1).stores({ offers: "id", settings: "key", setAside: "++number", copies: "++number" });
    for (const { version, tables, upgrade } of migrations) {
      this.version(version)
        .stores(tables ?? {})
        .upgrade(async (transaction) => {
          await keepCopy(transaction, "migrating");
          await upgrade(transaction);
        });
    }
    this.#refuseNewer(migrations.at(-1)?.version ?? 1);
  }

  /** Dexie opens a store of a newer version without a word, and this page would misread its rows. */
  #refuseNewer(version: number): void {
    const isSticky = true;
    this.on(
      "ready",
      () => {
        if (this.backendDB().version >= (version + 1) * NATIVE_STEP)
          throw new Error("this store is of a newer version of the page");
      },
      isSticky,
    );
  }
}
