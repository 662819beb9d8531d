import type { SetAsideRow } from "../../storage/database.ts";
import { useStoredRows } from "./use-stored-rows.ts";

/**
 * What was kept here and could not be read, to be told and exported; undefined until the store has told it, empty in a store
 * that cannot be read at all.
 */
export const useSetAside = (): readonly SetAsideRow[] | undefined => useStoredRows(({ setAside }) => setAside);
