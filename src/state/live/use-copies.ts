import { useLiveQuery } from "dexie-react-hooks";
import type { CopyRow } from "../../storage/copies/copies.ts";
import { useLibrary } from "./library-context.ts";
import { useSaveState } from "./use-save-state.ts";

const NONE: readonly CopyRow[] = [];

/** Copies of everything as it stood before something large happened to it, newest first; empty in a store that can't be read. */
export const useCopies = (): readonly CopyRow[] => {
  const { database } = useLibrary();
  // A query of a store that could not be opened hears nothing any more: it is made again once the store was read.
  const wasRead = useSaveState().at !== null;
  return useLiveQuery(() => database.copies.toArray().catch(() => NONE), [database, wasRead], NONE).toReversed();
};
