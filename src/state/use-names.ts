import { useFile } from "./live/use-file.ts";
import { namesOf } from "./names-of.ts";

/** What each offer is called, by its id; letters where the person keeps the names hidden. */
export const useNames = (): ReadonlyMap<string, string> => namesOf(useFile());
