import type { Transaction } from "dexie";

/** One step from the version before to `version`. */
export interface Migration {
  readonly version: number;
  /** tables that are added or whose keys change, in Dexie's notation */
  readonly tables?: Readonly<Record<string, string>>;
  /** the version of the offers format that rows have from this step on; as before it if left out */
  readonly offersVersion?: number;
  readonly upgrade: (transaction: Transaction) => Promise<void>;
}

/** In the order of their versions, from 2 on. A step is never edited once released; each has a test. */
export const MIGRATIONS: readonly Migration[] = [];

/** The newest version of the store that these steps lead to. */
export const newestVersion = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 1;

/** The version of the offers format that the rows of a store of this version have. */
export const offersVersionAt = (store: number, migrations: readonly Migration[] = MIGRATIONS): number =>
  migrations.findLast(({ version, offersVersion }) => version <= store && offersVersion !== undefined)?.offersVersion ??
  1;

/** Dexie counts its versions in tens of the browser's. */
const NATIVE_STEP = 10;

/** The version of the store by the number that the browser knows it by. */
export const versionOf = (native: number): number => Math.floor(native / NATIVE_STEP);
