import { useCallback } from "react";
import { useToast } from "../../ui/above/toast.tsx";
import { copyText } from "./clipboard.ts";

/** Copies text and says whether it worked. */
export const useCopy = (): ((text: string) => Promise<void>) => {
  const toast = useToast();
  return useCallback(
    async (text) => {
      const message = (await copyText(text))
        ? "Copied"
        : "This browser doesn't let a page copy: select the text by hand.";
      toast({ message });
    },
    [toast],
  );
};
