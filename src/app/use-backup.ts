import { writeOffers } from "../offers/write-offers.ts";
import { download } from "../state/download.ts";
import { today } from "../state/today.ts";
import { useFile } from "../state/use-file.ts";

/** Hands the person the whole file as it stands on the page, to be opened here again. */
export const useBackup = (): (() => void) => {
  const file = useFile();
  return () => download(`first-rung-${today()}.json`, writeOffers(file), "application/json");
};
