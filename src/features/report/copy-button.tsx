import { copyText } from "../../state/browser/clipboard.ts";
import { Button } from "../../ui/buttons/button.tsx";
import { useToast } from "../../ui/above/toast.tsx";

interface CopyButtonProps {
  /** what it copies, such as "the whole report as Markdown" */
  readonly what: string;
  /** written only when it is wanted */
  readonly text: () => string;
  readonly disabled?: boolean;
}

/** Copies a text, and says whether that worked. */
export const CopyButton = ({ what, text, disabled = false }: CopyButtonProps) => {
  const toast = useToast();
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text());
    toast({ message: isCopied ? "Copied" : "This browser does not let us copy. Save it as a file instead." });
  };
  return (
    <Button aria-label={`Copy ${what}`} disabled={disabled} onClick={() => void copy()}>
      Copy
    </Button>
  );
};
