import { useCallback } from "react";
import { useToast } from "../../ui/above/toast.tsx";

/** The old way, for pages that are not served over https and browsers that ask and are told no. */
const copyFromField = (text: string): boolean => {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.className = "visually-hidden";
  document.body.append(field);
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
};

/** Copies text. Answers whether it worked: if not, the person has to select it by hand. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text);
  }
};

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
