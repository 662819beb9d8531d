import { useCallback } from "react";
import { useToast } from "../../ui/above/toast.tsx";
import { useLibrary } from "./library-context.ts";

/** What else of ours is in this browser begins like this. */
const OURS = "first-rung";

/** Whether nothing of ours is left beside the store; a browser that lets nobody into its settings may keep some. */
const forgetBeside = (): boolean => {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(OURS)) localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
};

/** Deletes everything that is kept in this browser, and offers to take that back. */
export const useErase = (): (() => Promise<void>) => {
  const { live } = useLibrary();
  const toast = useToast();
  return useCallback(async () => {
    let takeBack: () => Promise<void>;
    try {
      takeBack = await live.erase();
    } catch {
      toast({ message: "This browser would not delete it. Nothing was changed." });
      return;
    }
    const act = (): void => {
      takeBack().catch(() => toast({ message: "This browser would not bring it back" }));
    };
    toast({
      message: forgetBeside()
        ? "Everything is deleted"
        : "Your work is deleted. This browser would not delete the colours that you chose for the page.",
      action: { label: "Undo", act },
    });
  }, [live, toast]);
};
