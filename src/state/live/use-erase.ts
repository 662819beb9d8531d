import { useCallback } from "react";
import { useToast } from "../../ui/toast.tsx";
import { useLibrary } from "./library-context.ts";

/** What else of ours is in this browser begins like this. */
const OURS = "first-rung";

const forgetBeside = (store: Storage): void => {
  for (const key of Object.keys(store)) if (key.startsWith(OURS)) store.removeItem(key);
};

/** Deletes everything that is kept in this browser, and offers to take that back. */
export const useErase = (): (() => Promise<void>) => {
  const { live } = useLibrary();
  const toast = useToast();
  return useCallback(async () => {
    try {
      const takeBack = await live.erase();
      forgetBeside(localStorage);
      const act = (): void => {
        takeBack().catch(() => toast({ message: "This browser would not bring it back" }));
      };
      toast({ message: "Everything is deleted", action: { label: "Undo", act } });
    } catch {
      toast({ message: "This browser would not delete it. Nothing was changed." });
    }
  }, [live, toast]);
};
