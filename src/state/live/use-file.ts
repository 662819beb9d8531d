import { useSyncExternalStore } from "react";
import type { OffersFile } from "../../offers/schema.ts";
import { useLibrary } from "./library-context.ts";

/** A part of the file as it stands; who asks for it is drawn again only when that part is another. */
export const useFromFile = <Part>(partOf: (file: OffersFile) => Part): Part => {
  const { live } = useLibrary();
  const now = (): Part => {
    const { file } = live.snapshot();
    if (file === null) throw new Error("the file is only there inside a LibraryProvider that has read it");
    return partOf(file);
  };
  return useSyncExternalStore(live.subscribe, now, now);
};

const whole = (file: OffersFile): OffersFile => file;

/** The file as it stands, with every edit made so far. An offer that did not change stays the same object. */
export const useFile = (): OffersFile => useFromFile(whole);
