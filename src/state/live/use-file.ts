import { useSyncExternalStore } from "react";
import type { OffersFile } from "../../offers/schema.ts";
import { useLibrary } from "./library-context.ts";

/** The file as it stands, with every edit made so far. An offer that did not change stays the same object. */
export const useFile = (): OffersFile => {
  const { live } = useLibrary();
  const file = useSyncExternalStore(live.subscribe, () => live.snapshot().file);
  if (file === null) throw new Error("the file is only there inside a LibraryProvider that has read it");
  return file;
};
