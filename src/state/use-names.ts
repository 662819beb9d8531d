import { useMemo } from "react";
import { offerNames } from "../findings/words/offer-name.ts";
import { useFile } from "./live/use-file.ts";

/** What each offer is called, by its id; letters where the person keeps the names hidden. */
export const useNames = (): ReadonlyMap<string, string> => {
  const { offers, app } = useFile();
  const letters = app?.namesHidden === true;
  return useMemo(() => offerNames(offers ?? [], { letters }), [offers, letters]);
};
