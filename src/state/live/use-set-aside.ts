import { useLiveQuery } from "dexie-react-hooks";
import type { SetAsideRow } from "../../storage/database.ts";
import { useLibrary } from "./library-context.ts";

const NONE: readonly SetAsideRow[] = [];

/** What was kept here and could not be read, to be told and exported; empty in a store that cannot be read at all. */
export const useSetAside = (): readonly SetAsideRow[] => {
  const { database } = useLibrary();
  return useLiveQuery(() => database.setAside.toArray().catch(() => NONE), [database], NONE);
};
