import { useCallback } from "react";
import { noteBackup } from "../../offers/backup-due.ts";
import { writeOffers } from "../../offers/write-offers.ts";
import { download } from "../browser/download.ts";
import { today } from "../browser/today.ts";
import { useLibrary } from "./library-context.ts";
import { useEdit } from "./use-edit.ts";

/** Hands the person the whole file as it stands on the page, to be opened here again, and remembers that they have it. */
export const useBackup = (): (() => void) => {
  const { live } = useLibrary();
  const edit = useEdit();
  return useCallback(() => {
    const at = new Date().toISOString();
    edit((file) => noteBackup(file, at));
    const { file } = live.snapshot();
    if (file !== null) download(`first-rung-backup-${today()}.json`, writeOffers(file), "application/json");
  }, [edit, live]);
};
