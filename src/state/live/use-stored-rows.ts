import type { Table } from "dexie";
import { useLiveQuery } from "dexie-react-hooks";
import type { LibraryDatabase } from "../../storage/database.ts";
import { useLibrary } from "./library-context.ts";
import { useSaveState } from "./use-save-state.ts";

const NONE: readonly never[] = [];

/** The rows of a table as they stand: undefined until the store has told them, none in a store that can't be read. */
export const useStoredRows = <Row>(
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
