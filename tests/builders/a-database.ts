import { indexedDB, IDBKeyRange } from "fake-indexeddb";
import { Dexie } from "dexie";
import type { Rubric } from "../../src/rubric/schema.ts";
import { LibraryDatabase } from "../../src/storage/database.ts";
import type { Migration } from "../../src/storage/migrations.ts";
import { aSmallRubric } from "./a-small-rubric.ts";

Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

/** A name that no other store of this run has, in whatever file the test stands. */
export const aDatabaseName = (): string => `test-${crypto.randomUUID()}`;

interface DatabaseSpec {
  readonly migrations?: readonly Migration[];
  readonly rubric?: Rubric;
}

/** One tab's connection. Connections of the same name share their rows, as tabs do. */
export const aDatabase = (
  name = aDatabaseName(),
  { migrations = [], rubric = aSmallRubric }: DatabaseSpec = {},
): LibraryDatabase => new LibraryDatabase(rubric, name, migrations);
