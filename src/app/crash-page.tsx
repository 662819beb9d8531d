import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { useBackup } from "./use-backup.ts";

interface CrashWordsProps {
  readonly error: Error;
  /** a way to keep the work, if it can be reached */
  readonly onBackup?: () => void;
}

/** Says that this part broke, what the browser said about it, and what can be done. */
export const CrashWords = ({ error, onBackup }: CrashWordsProps) => (
  <>
    <PageHead title="This page broke, and that is our mistake" />
    <EmptyState
      actions={
        <>
          <Button variant="primary" onClick={() => location.reload()}>
            Load it again
          </Button>
          {onBackup !== undefined && <Button onClick={onBackup}>Download a backup</Button>}
        </>
      }
    >
      <p>What you typed is kept on this device. If loading again doesn't help, go to another page, or keep a backup.</p>
      <p>The browser said: {error.message}</p>
    </EmptyState>
  </>
);

/** A crash inside the app, where the file is still at hand. */
export const CrashPage = ({ error }: { readonly error: Error }) => <CrashWords error={error} onBackup={useBackup()} />;
