import { useLiveQuery } from "dexie-react-hooks";
import type { SetAsideRow } from "../../storage/database.ts";
import { useLibrary } from "./library-context.ts";
import { useSaveState } from "./use-save-state.ts";

const NONE: readonly SetAsideRow[] = [];

/** What was kept here and could not be read, to be told and exported; empty in a store that cannot be read at all. */
export const useSetAside = (): readonly SetAsideRow[] => {
  const { database } = useLibrary();
  // A query of a store that could not be opened hears nothing any more: it is made again once the store was read.
  const wasRead = useSaveState().at !== null;
  return useLiveQuery(() => database.setAside.toArray().catch(() => NONE), [database, wasRead], NONE);
};
