import { useCallback } from "react";
import { counted } from "../../findings/words/counts-in-words.ts";
import { capitalised } from "../../findings/words/sentence.ts";
import { putBack } from "../../storage/copies/put-back.ts";
import { useToast } from "../../ui/above/toast.tsx";
import { useLibrary } from "./library-context.ts";

/** Tries again to read what was set aside, and says how much of it is back. */
export const usePutBack = (): (() => Promise<void>) => {
  const { database } = useLibrary();
  const toast = useToast();
  return useCallback(async () => {
    try {
      const count = await putBack(database);
      toast({
        message:
          count === 0
            ? "It still can't be read, and stays where it is."
            : `${capitalised(counted(count, "thing"))} can be read now, and is back.`,
      });
    } catch {
      toast({ message: "This browser would not do it. Nothing was changed." });
    }
  }, [database, toast]);
};
