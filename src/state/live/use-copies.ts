import type { CopyRow } from "../../storage/copies/copies.ts";
import { useStoredRows } from "./use-stored-rows.ts";

/**
 * Copies of everything as it stood before something large happened to it, newest first; undefined until the store has told
 * them, empty in a store that can't be read.
 */
export const useCopies = (): readonly CopyRow[] | undefined => useStoredRows(({ copies }) => copies)?.toReversed();
