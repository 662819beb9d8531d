import type { Table } from "dexie";
import { useLiveQuery } from "dexie-react-hooks";
import { useLibrary, useSaveState } from "./library-context.ts";
import type { CopyRow } from "../../storage/copies/copies.ts";
import type { LibraryDatabase, SetAsideRow } from "../../storage/database.ts";

const NONE: readonly never[] = [];

/** The rows of a table as they stand: undefined until the store has told them, none in a store that can't be read. */
const useStoredRows = <Row>(
  tableOf: (database: LibraryDatabase) => Pick<Table<Row>, "toArray">,
): readonly Row[] | undefined => {
  const { database } = useLibrary();
  const { at, kind } = useSaveState();
  // A query of a store that could not be opened hears nothing any more: it is made again once the store was read.
  const wasRead = at !== null;
  const rows = useLiveQuery<readonly Row[]>(
    () =>
      tableOf(database)
        .toArray()
        .catch(() => NONE),
    [database, wasRead],
  );
  return rows ?? (wasRead || kind === "saving" ? undefined : NONE);
};

/**
 * Copies of everything as it stood before something large happened to it, newest first; undefined until the store has told
 * them, empty in a store that can't be read.
 */
export const useCopies = (): readonly CopyRow[] | undefined => useStoredRows(({ copies }) => copies)?.toReversed();

/**
 * What was kept here and could not be read, to be told and exported; undefined until the store has told it, empty in a store
 * that cannot be read at all.
 */
export const useSetAside = (): readonly SetAsideRow[] | undefined => useStoredRows(({ setAside }) => setAside);
