import { createContext, useContext } from "react";
import type { LibraryDatabase } from "../../storage/database.ts";
import type { LiveFile } from "./live-file.ts";

interface Library {
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
