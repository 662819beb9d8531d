import { useCallback } from "react";
import type { OffersFile } from "../../offers/schema.ts";
import { RefusedChange, type Change } from "../../storage/apply-change.ts";
import { useToast } from "../../ui/toast.tsx";
import { useLibrary } from "./library-context.ts";

type Commit = (change: Change, copyFirst: boolean, said: string | undefined) => void;

const useCommit = (): Commit => {
  const { live } = useLibrary();
  const toast = useToast();
  return useCallback(
    (change, copyFirst, said) => {
      const undo = live.edit(change, copyFirst);
      if (said === undefined) return;
      const act = (): void => {
        try {
          live.edit(undo);
        } catch (error) {
          if (!(error instanceof RefusedChange)) throw error;
          toast({ message: "What you changed since does not let this be undone. Nothing was changed." });
        }
      };
      toast({ message: said, action: { label: "Undo", act } });
    },
    [live, toast],
  );
};

/**
 * Edits the file: shown in the same tick, saved behind it. `said` is told with a way to undo; undoing takes back this edit
 * and nothing that was done since. The change is pure and reads what it needs from its argument, as it may be applied
 * again on top of what another tab wrote. Throws when it makes a file that is not valid.
 */
export const useEdit = (): ((change: Change, said?: string) => void) => {
  const commit = useCommit();
  return useCallback(
    (change, said) => {
      commit(change, false, said);
    },
    [commit],
  );
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
