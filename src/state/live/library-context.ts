import { createContext, useContext, useSyncExternalStore } from "react";
import type { LiveFile } from "./live-file.ts";
import type { LibraryDatabase } from "../../storage/database.ts";
import type { SaveState } from "../../storage/save-state.ts";

export interface Library {
  readonly database: LibraryDatabase;
  readonly live: LiveFile;
}

export const LibraryContext = createContext<Library | null>(null);

/** The library of the provider around; throws without one. */
export const useLibrary = (): Library => {
  const library = useContext(LibraryContext);
  if (library === null) throw new Error("no LibraryProvider around this component");
  return library;
};

/** How it stands with what was typed last, and a way to try again when it could not be saved. */
export const useSaveState = (): SaveState & { readonly retry: () => void } => {
  const { live } = useLibrary();
  const now = (): SaveState => live.snapshot().save;
  const save = useSyncExternalStore(live.subscribe, now, now);
  return { ...save, retry: live.retry };
};
