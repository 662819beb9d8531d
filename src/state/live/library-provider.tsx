import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { bundledRubric } from "../../rubric/bundled.ts";
import { LibraryDatabase } from "../../storage/database.ts";
import { LibraryContext } from "./library-context.ts";
import { LiveFile } from "./live-file.ts";
import { useToast } from "../../ui/above/toast.tsx";

const LEFT_OUT = "Another tab changed the same thing at the same time, so your last change was left out.";

/** Tells the person of each edit that was left out because of what another tab wrote. */
const useRefusedNotice = (live: LiveFile): void => {
  const toast = useToast();
  const refused = useSyncExternalStore(live.subscribe, () => live.snapshot().refused);
  useEffect(() => {
    if (refused > 0) toast({ message: LEFT_OUT });
  }, [refused, toast]);
};

/** Lets the browser ask before the page is closed while it holds work that could not be saved. */
const useLeaveWarning = (live: LiveFile): void => {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (live.isUnsaved()) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("beforeunload", warn);
    };
  }, [live]);
};

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
