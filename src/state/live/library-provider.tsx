import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { bundledRubric } from "../../rubric/bundled.ts";
import { LibraryDatabase } from "../../storage/database.ts";
import { LibraryContext } from "./library-context.ts";
import { LiveFile } from "./live-file.ts";
import { useRefusedNotice } from "./use-refused-notice.ts";
import { useLeaveWarning } from "../browser/use-leave-warning.ts";

interface LibraryProviderProps {
  readonly children: ReactNode;
  /** shown until the store has been read or has refused */
  readonly loading?: ReactNode;
  readonly database?: LibraryDatabase;
}

/** Gives the page its file: read from the browser's store, followed across tabs, and saved as it is edited. */
export const LibraryProvider = ({ children, loading, database }: LibraryProviderProps): ReactNode => {
  const [library] = useState(() => {
    const store = database ?? new LibraryDatabase(bundledRubric);
    return { database: store, live: new LiveFile(store) };
  });
  const { live } = library;
  useEffect(() => live.follow(), [live]);
  useLeaveWarning(live);
  useRefusedNotice(live);
  const isRead = useSyncExternalStore(live.subscribe, () => live.snapshot().file !== null);
  return <LibraryContext value={library}>{isRead ? children : loading}</LibraryContext>;
};
