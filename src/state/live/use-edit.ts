import { useCallback } from "react";
import type { OffersFile } from "../../offers/schema.ts";
import { RefusedChange, type FileChange } from "../../storage/apply-change.ts";
import { useToast } from "../../ui/above/toast.tsx";
import { useLibrary } from "./library-context.ts";

type Commit = (change: FileChange, copyFirst: boolean, said: string | undefined) => FileChange;

/** Takes back an edit by what `useEdit` returned for it; where that is not possible any more, it says so. */
export const useTakeBack = (): ((undo: FileChange) => void) => {
  const { live } = useLibrary();
  const toast = useToast();
  return useCallback(
    (undo) => {
      try {
        live.edit(undo);
      } catch (error) {
        if (!(error instanceof RefusedChange)) throw error;
        toast({ message: "This can't be undone because of what you changed since. Nothing was changed." });
      }
    },
    [live, toast],
  );
};

const useCommit = (): Commit => {
  const { live } = useLibrary();
  const toast = useToast();
  const takeBack = useTakeBack();
  return useCallback(
    (change, copyFirst, said) => {
      const undo = live.edit(change, copyFirst);
      if (said !== undefined) toast({ message: said, action: { label: "Undo", act: () => takeBack(undo) } });
      return undo;
    },
    [live, toast, takeBack],
  );
};

/**
 * Edits the file: shown in the same tick, saved behind it. `said` is told with a way to undo; undoing takes back this edit
 * and nothing that was done since. The change is pure and reads what it needs from its argument, as it may be applied
 * again on top of what another tab wrote. Returns what takes it back. Throws when it makes a file that is not valid.
 */
export const useEdit = (): ((change: FileChange, said?: string) => FileChange) => {
  const commit = useCommit();
  return useCallback((change, said) => commit(change, false, said), [commit]);
};

/** Edits that may replace everything, such as an import: as `useEdit`, and a copy of what was there is kept first. */
export const useReplace = (): ((file: OffersFile, said: string) => void) => {
  const commit = useCommit();
  return useCallback(
    (file, said) => {
      commit(() => file, true, said);
    },
    [commit],
  );
};
