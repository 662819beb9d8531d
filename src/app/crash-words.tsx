import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { isMissingPart } from "./missing-part.ts";
import { RescueButton } from "./rescue-button.tsx";

interface CrashWordsProps {
  readonly error: Error;
  /** a backup of the work on the page, where that is still at hand; otherwise what the browser keeps is handed out */
  readonly onBackup?: () => void;
}

const BROKEN = {
  title: "This page broke, and that is our mistake",
  text: "What you typed is kept on this device. If loading again doesn't help, go to another page, or keep a backup.",
};
const MISSING = {
  title: "A part of this page did not come",
  text: "First Rung may have been updated since you opened it, or the network is away. What you typed is kept on this device, and loading again brings the newest version.",
};

/** Says that this part broke, what the browser said about it, and what can be done. */
export const CrashWords = ({ error, onBackup }: CrashWordsProps) => {
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
        <p>{text}</p>
        <p>The browser said: {error.message}</p>
      </EmptyState>
    </>
  );
};
