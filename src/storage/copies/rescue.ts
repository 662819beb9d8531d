import { keptFile, plainText, type RawRows } from "./kept-file.ts";
import { DATABASE_NAME } from "../database-name.ts";
import { type Migration, MIGRATIONS, newestVersion, offersVersionAt, versionOf } from "../migrations.ts";

/** How long a browser may take to open its store, in milliseconds. */
const PATIENCE = 4000;

const asked = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("the store did not say why")));
  });

/** Opens the store as it is, in whatever version; null where there is none, and none is made. */
const openAsItIs = async (name: string): Promise<IDBDatabase | null> => {
  const request = indexedDB.open(name);
  let isNew = false;
  request.addEventListener("upgradeneeded", () => {
    isNew = true;
    request.transaction?.abort();
  });
  try {
    return await asked(request);
  } catch (error) {
    if (isNew) return null;
    throw error;
  }
};

const allRows = async (database: IDBDatabase): Promise<RawRows> => {
  const tables = [...database.objectStoreNames];
  if (tables.length === 0) return {};
  const transaction = database.transaction(tables, "readonly");
  const rows = await Promise.all(
    tables.map(async (table) => [table, await asked<unknown[]>(transaction.objectStore(table).getAll())] as const),
  );
  return Object.fromEntries(rows);
};

const within = async <Result>(work: Promise<Result>, patience: number): Promise<Result> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`the store did not open within ${patience} ms`)), patience);
  });
  try {
    return await Promise.race([work, waited]);
  } finally {
    clearTimeout(timer);
  }
};

interface RescueSpec {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  readonly patience?: number;
}

const readStore = async (name: string): Promise<{ readonly version: number; readonly rows: RawRows } | null> => {
  const database = await openAsItIs(name);
  if (database === null) return null;
  try {
    return { version: versionOf(database.version), rows: await allRows(database) };
  } finally {
    database.close();
  }
};

/**
 * Everything that is kept in this browser, as the text of a file, read past the app: for when the app can't start or can't
 * read its store. It is an offers file that can be imported; from a store of a newer version it is the bare rows, which
 * only a newer page understands. Null where nothing is kept. Throws when the browser doesn't let anyone read.
 */
export const rescue = async ({
  name = DATABASE_NAME,
  migrations = MIGRATIONS,
  patience = PATIENCE,
}: RescueSpec = {}): Promise<string | null> => {
  const store = await within(readStore(name), patience);
  if (store === null) return null;
  const { version, rows } = store;
  const kept = [...(rows["offers"] ?? []), ...(rows["settings"] ?? [])];
  if (version > newestVersion(migrations)) return plainText({ format: "first-rung/rows", store: version, rows });
  return kept.length === 0 ? null : plainText(keptFile(rows, offersVersionAt(version, migrations)));
};
