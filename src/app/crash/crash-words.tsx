import { Button } from "../../ui/buttons/button.tsx";
import { EmptyState } from "../../ui/page/empty-state.tsx";
import { PageHead } from "../../ui/page/page-head.tsx";
import { isMissingPart } from "./missing-part.ts";
import { RescueButton } from "./rescue-button.tsx";

interface CrashWordsProps {
  readonly error: Error;
  /** a backup of the work on the page, where that is still at hand; otherwise what the browser keeps is handed out */
  readonly onBackup?: () => void;
  /** what was typed could not be saved, so that loading again would lose it */
  readonly isUnsaved?: boolean;
}

const BROKEN = {
  title: "This page broke, and that is our mistake",
  text: "If loading again doesn't help, go to another page, or keep a backup.",
};
const KEPT = "What you typed is kept on this device.";
const UNSAVED = "What you typed last is only on this page: take a backup before you load it again.";
const MISSING = {
  title: "Part of this page did not load",
  text: "First Rung may have been updated since you opened it, or you may be offline. Loading again brings the newest version.",
};

/** Says that this part broke, what the browser said about it, and what can be done. */
export const CrashWords = ({ error, onBackup, isUnsaved = false }: CrashWordsProps) => {
  const { title, text } = isMissingPart(error) ? MISSING : BROKEN;
  return (
    <>
      <PageHead title={title} />
      <EmptyState
        actions={
          <>
            <Button variant="primary" onClick={() => location.reload()}>
              Load it again
            </Button>
            {onBackup === undefined ? <RescueButton /> : <Button onClick={onBackup}>Download a backup</Button>}
          </>
        }
      >
        <p>
          {text} {isUnsaved ? UNSAVED : KEPT}
        </p>
        <p>The browser said: {error.message}</p>
      </EmptyState>
    </>
  );
};
