import { useLiveQuery } from "dexie-react-hooks";
import type { CopyRow } from "../../storage/database.ts";
import { useLibrary } from "./library-context.ts";

const NONE: readonly CopyRow[] = [];

/** Copies of everything as it stood before something large happened to it, newest first; empty in a store that can't be read. */
export const useCopies = (): readonly CopyRow[] => {
  const { database } = useLibrary();
  return useLiveQuery(() => database.copies.toArray().catch(() => NONE), [database], NONE).toReversed();
};
